import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "encryption-secrets",
  title: "Encrypt data in transit and at rest and manage secrets",
  outcome: "You can keep data unreadable on the wire and on disk, and keep passwords and keys out of code, images and history.",
  why: {
    "ml-engineer": "Training data, features and requests are often personal, and one leaked key can open all of them at once.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["api-auth", "k8s-fundamentals"],
  tools: ["sops", "kubernetes", "kind", "docker"],
  keywords: ["encryption", "secure sensitive data", "TLS", "KMS", "Kubernetes Secrets", "secret scanning", "key rotation", "gitleaks"],
  steps: [
    {
      id: "https",
      text: "Make a local certificate with mkcert, put it on an ingress or gateway in a kind cluster, call your API over https, and show that plain http is turned away.",
    },
    {
      id: "planted-key",
      text: "Plant a made-up key in a Git branch and in an image, and find both with the free scanner gitleaks. Say why deleting the file is not enough.",
    },
    {
      id: "secrets",
      text: "Move every secret into Kubernetes Secrets, and keep their files in Git only after encrypting them with SOPS and an age key.",
    },
    {
      id: "at-rest",
      text: "Turn on encryption at rest for Secrets in the cluster, read the raw entry from its database (etcd), and show that the value is unreadable.",
    },
    {
      id: "envelope",
      text: "Encrypt a data file with a fresh key, and that key with a master key, as a cloud key service (KMS) does. Read the file back.",
    },
    {
      id: "rotation",
      text: "Write the steps to replace the certificate, the API key and the master key, then follow them once and note what was interrupted.",
    },
  ],
  doneWhen: {
    proof:
      "A script brings up the service on kind with https only, runs the secret scan over history and image, and shows the unreadable entry in etcd.",
    checks: [
      "The scan of the whole Git history and of the unpacked image finds nothing.",
      "Plain http gets no prediction.",
      "Somebody else replaces one key by following the written steps alone.",
    ],
  },
  resources: [
    {
      title: "OWASP: Secrets Management cheat sheet",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
      kind: "docs",
      minutes: 45,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "OWASP: Cryptographic Storage cheat sheet",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html",
      kind: "docs",
      minutes: 30,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Kubernetes: Encrypting Confidential Data at Rest",
      url: "https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/",
      kind: "docs",
      minutes: 40,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
