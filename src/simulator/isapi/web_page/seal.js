// How this firmware wants code and password: `seal` makes the query and the body of the one request that carries both.
"use strict";

const XML_TYPE = "application/xml; charset=\"UTF-8\"";

// A secret of 32 hexadecimal digits that only this page and the camera know.
async function exchange() {
  const key = rsaKey();
  const sent = btoa(key.modulus.toString(16));
  const body = `<?xml version="1.0" encoding="UTF-8"?><PublicKey version="2.0" xmlns="http://www.hikvision.com/ver20/XMLSchema"><key>${sent}</key></PublicKey>`;
  const reply = await ask("POST", "/ISAPI/Security/challenge", body, XML_TYPE);
  const sealed = reply.xml?.querySelector("key");
  if (!sealed) throw reply;
  return rsaOpened(key, atob(sealed.textContent));
}

async function challenged(prepare) {
  const secret = await exchange(), key = bytesOf(secret);
  const proof = hexOf(aes(key, textBytes(secret.slice(0, 16))));
  return { seal: (value) => btoa(proof + hexOf(aes(key, zeroPadded(textBytes(prepare(value)))))) };
}

// With a key that everybody can make: of the user's name, the salt that the camera tells, and no password.
async function keyed() {
  const reply = await ask("GET", "/ISAPI/Security/capabilities");
  const told = (name) => reply.xml?.querySelector(name)?.textContent ?? "";
  let hash = sha256(sha256("admin" + told("salt")) + "AaBbCcDd1234!@#$");
  for (let round = 1; round < Number(told("keyIterateNum")); round++) hash = sha256(hash);
  const key = bytesOf(hash.slice(0, 32)), vector = randomBytes(16);
  const escaped = (value) => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const seal = (value) => hexOf(aes(key, countPadded(textBytes(base64(escaped(value)))), vector));
  return { query: "&security=1&iv=" + hexOf(vector), seal };
}

// With all 32 letters of the secret as the key, which nobody else does.
async function own() {
  const key = textBytes(await exchange()), vector = randomBytes(16);
  const seal = (value) => hexOf(aes(key, countPadded(textBytes(base64(value))), vector));
  const wrap = (code, password) => ({ PasswordReset: { way: "email", credential: { code, password } } });
  return { query: "&security=2&iv=" + hexOf(vector), seal, wrap };
}

const DIALECTS = {
  challenge_base64: () => challenged(base64),
  challenge: () => challenged((value) => value),
  keyed_fields: keyed,
  plain: async () => ({ seal: (value) => value }),
  own,
};

async function sealed(dialect, code, password) {
  const usual = (code, password) => ({ EmailCertification: { securityCode: code, resetPassword: password } });
  const { query = "", seal, wrap = usual } = await DIALECTS[dialect]();
  return { query, body: JSON.stringify(wrap(seal(code), seal(password))) };
}
