/** Where the program listens: also part of the copy that stands alone. */
import { createServer } from "node:net";
import { PreparationError } from "./clone.mjs";

/** @typedef {{ port: number, host: string }} Address */

/**
 * Reads PORT and HOST: this computer only, unless HOST says otherwise (0.0.0.0 for everybody).
 * @param {Record<string, string | undefined>} [variables]
 * @returns {Address}
 * @throws PreparationError when the port is no port
 */
export function readAddress({ PORT, HOST } = process.env) {
  const [text, host] = [PORT || "3000", HOST || "127.0.0.1"];
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new PreparationError(`PORT must be a number from 1 to 65535, not "${text}".`);
  }
  return { port, host };
}

/**
 * @param {Address} address
 * @param {string} command what is started again with another port
 * @throws PreparationError when nothing can listen there
 */
export async function checkPortIsFree({ port, host }, command) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => server.close(resolve));
  }).catch((error) => {
    throw new PreparationError(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken by another program: end that one, or choose another port with PORT=${port + 1} ${command}`
        : `Cannot listen on HOST ${host}, PORT ${port}: ${error.message}`,
    );
  });
}
