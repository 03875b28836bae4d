declare module "http_ece" {
  import type { ECDH } from "node:crypto";

  /** Encrypts as RFC 8188 says; with `authSecret`, for a browser as RFC 8291 says. Keys and secrets are in base64url. */
  const ece: {
    encrypt(text: Buffer, keys: { version: "aes128gcm"; dh: string; privateKey: ECDH; authSecret: string }): Buffer;
  };
  export default ece;
}
