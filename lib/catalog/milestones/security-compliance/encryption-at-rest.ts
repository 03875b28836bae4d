import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "encryption-at-rest",
  title: "Encrypt stored data and rotate the keys",
  shortName: "Stored encryption",
  outcome: "You can keep data on disk unreadable without its key, and replace each key while the service goes on answering.",
  why: {
    "ml-engineer":
      "Training data and feature tables lie on disks for years, and auditors ask who could read them and when keys were changed.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["encryption-secrets"],
  tools: ["kubernetes", "kind", "python"],
  keywords: [
    "encryption",
    "encryption at rest",
    "envelope encryption",
    "KMS",
    "key rotation",
    "etcd",
    "secure sensitive data",
    "data security",
    "age encryption",
  ],
  steps: [
    {
      id: "envelope",
      text: "Encrypt a data file with a new key from Python's cryptography package, and that key with a master key, as a cloud key service (KMS) does. Read the file again.",
    },
    {
      id: "at-rest",
      text: "Create a kind cluster whose API server reloads an encryption file (extra mount, kubeadm patch, --encryption-provider-config-automatic-reload). Start with provider identity; read a Secret in etcd, its database. Put a key first, write the Secret again, compare.",
    },
    {
      id: "rotate-cluster",
      text: "Add a second key in front of the first, and write all Secrets once more. Remove the first key, and show that every Secret can still be read.",
    },
    {
      id: "rotate-master",
      text: "Replace the master key of your data files without decrypting the files themselves. Say why that is quick even for terabytes.",
    },
    {
      id: "lost-key",
      text: "Write a plan for a lost and for a stolen master key: who acts, what is replaced, which data is lost. Rehearse the lost key on a copy.",
    },
  ],
  doneWhen: {
    proof: "A script on kind shows the unreadable entry in etcd, rotates cluster key and master key, and reads all data again at the end.",
    checks: [
      "The plain value is in the raw etcd entry before, and not after.",
      "While the keys are rotated, a script that reads a Secret and a file every second counts no failure.",
      "With the old keys deleted, everything can still be read.",
    ],
  },
  recall: [
    {
      question: "Why does envelope encryption make it quick to rotate the master key?",
      answer: "Only the small data keys are encrypted again. The data itself stays as it is.",
    },
    {
      question: "Against what does encryption at rest not protect?",
      answer: "Against anybody who reaches the data through the running service or holds the key, since it decrypts for them.",
    },
  ],
  resources: [
    {
      title: "Kubernetes: Encrypting Confidential Data at Rest",
      url: "https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/",
      kind: "docs",
      minutes: 40,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Google Cloud: Envelope encryption",
      url: "https://docs.cloud.google.com/kms/docs/envelope-encryption",
      kind: "article",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "kind: Configuration (extra mounts and kubeadm patches)",
      url: "https://kind.sigs.k8s.io/docs/user/configuration/",
      kind: "docs",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
