// Opens a sealed export without our program. Written from docs/vault.md alone; it shares no code with the program it checks.
//   node open_vault.mjs EXPORT.json NAME PASSPHRASE
//   node open_vault.mjs EXPORT.json RECOVERY-CODE
import { readFileSync } from "node:fs";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { argon2id } from "@noble/hashes/argon2.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";

const utf8 = (text) => new TextEncoder().encode(text);
const fromHex = (text) => Uint8Array.from(Buffer.from(text, "hex"));
const toHex = (bytes) => Buffer.from(bytes).toString("hex");
const derive = (secret, label, size) => hkdf(sha512, secret, undefined, utf8(`emotional-numbness/1/${label}`), size);

// "What is typed, made the same"
const passphraseOf = (typed) => typed.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "").normalize("NFC");
const lower = (c) => ([...c.toLowerCase()].length === 1 ? c.toLowerCase() : c);
const nameOf = (typed) =>
  [...typed.normalize("NFKC").split(/\p{White_Space}+/u).filter(Boolean).join(" ")].map(lower).join("").normalize("NFKC");

function codeOf(typed) {
  const symbols = typed.replace(/[\p{White_Space}\p{Pd}−._]/gu, "").toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
  const value = [...symbols.slice(0, 32)].reduce((sum, s) => sum * 32n + BigInt("0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(s)), 0n);
  if (symbols.length !== 33 || "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Number(value % 37n)] !== symbols[32]) throw new Error("The code has a slip.");
  return fromHex(value.toString(16).padStart(40, "0"));
}

// "A sealed value"
function open(key, value, journal, row, kind, field, revision) {
  const bytes = fromHex(value);
  if (bytes[0] !== 1 || bytes[1] !== 1) throw new Error("It does not open.");
  const place = Buffer.concat([Buffer.from([1, 1]), fromHex(journal), fromHex(row), Buffer.from([kind, field]), Buffer.alloc(8)]);
  place.writeBigInt64BE(BigInt(revision), 36);
  const padded = xchacha20poly1305(key, bytes.subarray(2, 26), Uint8Array.from(place)).decrypt(bytes.subarray(26));
  const end = padded.findLastIndex((byte) => byte !== 0);
  if (padded[end] !== 0x80) throw new Error("It does not open.");
  return padded.subarray(0, end);
}
const text = (bytes) => Buffer.from(bytes).toString("utf8");

// "Key slots"
function* secretsOf(vault, typed) {
  if (typed.length === 1) return yield { kind: 18, way: "recovery", secret: codeOf(typed[0]) };
  const salt = hmac(sha256, fromHex(vault.installationSalt), utf8(`emotional-numbness/1/name\0${nameOf(typed[0])}`)).slice(0, 16);
  const costs = new Set(vault.keySlots.filter((slot) => slot.kind === 17).map((slot) => `${slot.memoryKib} ${slot.passes}`));
  for (const [m, t] of [...costs].map((cost) => cost.split(" ").map(Number)))
    yield { kind: 17, way: "passphrase", secret: argon2id(utf8(passphraseOf(typed[1])), salt, { m, t, p: 1, dkLen: 32 }) };
}

function dataKeyOf(vault, typed) {
  for (const { kind, way, secret } of secretsOf(vault, typed)) {
    const id = toHex(derive(secret, `${way}-slot-id`, 16));
    const slot = vault.keySlots.find((one) => one.slotId === id && one.kind === kind);
    if (slot) return { journal: slot.journalId, dataKey: open(derive(secret, `${way}-slot-key`, 32), slot.sealedDataKey, slot.journalId, id, kind, 3, 0) };
  }
  throw new Error("No journal opens with this.");
}

const [file, ...typed] = process.argv.slice(2);
const vault = JSON.parse(readFileSync(file, "utf8"));
const { journal, dataKey } = dataKeyOf(vault, typed);
const [headerKey, bodyKey, labelKey] = ["header-key", "body-key", "label-key"].map((label) => derive(dataKey, label, 32));
const opened = (row, id, kind) => ({
  id, revision: row.revision, ...JSON.parse(text(open(headerKey, row.header, journal, id, kind, 1, row.revision))),
  text: text(open(bodyKey, row.body, journal, id, kind, 2, row.revision)),
});
const own = (rows) => rows.filter((row) => row.journalId === journal);
const slots = own(vault.keySlots).map((slot) => JSON.parse(text(open(labelKey, slot.sealedLabel, journal, slot.slotId, slot.kind, 4, 0))));
const revisions = own(vault.revisions).map((row) => opened(row, row.recordId, 1));
const drafts = own(vault.drafts).map((row) => opened(row, row.id, 2));
// "Small records"
const records = own(vault.records)
  .filter((row) => row.kind >= 3 && row.kind <= 9)
  .map((row) => ({ id: row.id, recordKind: row.kind, revision: row.revision, ...JSON.parse(text(open(headerKey, row.header, journal, row.id, row.kind, 1, row.revision))) }));
console.log(JSON.stringify({ name: slots.find((slot) => slot.name)?.name, revisions, drafts, ...(records.length && { records }) }, null, 2));
