import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "encryption-secrets",
  title: "Encrypt traffic with TLS and keep secrets out of code",
  shortName: "TLS and secrets",
  outcome: "You can make requests unreadable on the network, and keep passwords and keys out of code, images and history.",
  why: {
    "ml-engineer": "Requests to a model often hold personal data, and one leaked key can open the data of all its callers at once.",
  },
  hours: { low: 8, high: 16 },
  prerequisites: ["api-auth", "k8s-fundamentals"],
  tools: ["sops", "kubernetes", "kind", "docker"],
  keywords: [
    "encryption",
    "secure sensitive data",
    "TLS",
    "Kubernetes Secrets",
    "secret scanning",
    "gitleaks",
    "mkcert",
    "Gateway API",
    "secrets management",
    "data security",
    "secrets",
  ],
  steps: [
    {
      id: "https",
      text: "Make a local certificate with mkcert (or openssl, as on the linked page). Install Envoy Gateway in a kind cluster, give its HTTPS listener the certificate, and call your API over https through kubectl port-forward (kind has no load balancer).",
    },
    {
      id: "only-https",
      text: "Show with curl that plain http gets no prediction. Then replace the certificate while a script calls the API, and count failed calls.",
    },
    {
      id: "planted-key",
      text: "Commit a made-up key to a Git branch and put another in an image: api_key = and 32 random characters. Find both with the free scanner gitleaks. Say why deleting the file is not enough. Then delete branch and image, without a push.",
    },
    {
      id: "secrets",
      text: "Move every secret into Kubernetes Secrets. Keep their files in Git only after encrypting them with SOPS and an age key.",
    },
    {
      id: "leak-drill",
      text: "Write the steps for a leaked API key: make a new one, deploy it, switch off the old one, look for misuse. Follow them once and note the minutes.",
    },
  ],
  doneWhen: {
    proof:
      "A script starts the service on kind with https only, deploys its SOPS-encrypted secrets, and runs the secret scan over history and image.",
    checks: [
      "The scan of the whole Git history and of the unpacked image finds nothing.",
      "Plain http gets no prediction.",
      "Somebody else replaces a key by following only the written steps, and the old key is refused afterwards.",
    ],
    alone: "Put the written steps away for two days, then follow them word for word and correct every line that was not enough.",
  },
  recall: [
    {
      question: "A key was pushed to a public repository and removed in the next commit. What must happen, and why?",
      answer: "Replace the key. The history still holds it, and somebody may have copied it already.",
    },
    {
      question: "Why is a value in a Kubernetes Secret file not safe in Git?",
      answer: "It is only base64, which anybody can decode. It must be encrypted first, for instance with SOPS.",
    },
  ],
  resources: [
    {
      title: "Envoy Gateway: Secure Gateways (a certificate on an HTTPS listener)",
      url: "https://gateway.envoyproxy.io/docs/tasks/security/secure-gateways/",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "SOPS: usage with age keys",
      url: "https://getsops.io/docs/",
      kind: "docs",
      minutes: 30,
      licence: "MPL-2.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "gitleaks: scan a repository for secrets (README)",
      url: "https://github.com/gitleaks/gitleaks",
      kind: "tool",
      minutes: 15,
      licence: "MIT",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
