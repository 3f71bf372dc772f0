// What the page asks the camera, and what it shows. It signs nobody in and keeps nothing.
"use strict";

// Built from where the page came from, as cameras' pages do: every request goes there.
const CAMERA = location.protocol + "//" + location.host;
const JSON_TYPE = "application/json; charset=UTF-8";
const PATIENCE = 31000;

const WORDS = {
  badverificationCode: "Wrong verification code",
  maxPasswordAttempts: "Locked",
  noSetSecurityEmail: "No e-mail address saved",
  ResetPasswordIllegal: "Password not accepted",
  WANNotSupport: "Not available from this network",
  notSupport: "Not supported",
  MessageParametersLack: "Parameter error",
};

const part = (id) => document.getElementById(id);
const say = (words) => { part("said").textContent = words; };

function read(request) {
  let json = null;
  try { json = JSON.parse(request.responseText); } catch { /* It is XML, or nothing. */ }
  return { status: request.status, json, xml: new DOMParser().parseFromString(request.responseText, "text/xml") };
}

function ask(method, path, body, type) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, CAMERA + path);
    request.timeout = PATIENCE;
    if (type) request.setRequestHeader("Content-Type", type);
    request.onload = () => resolve(read(request));
    request.onerror = request.ontimeout = () => reject(null);
    request.send(body);
  });
}

// Older pages wait like that for what they cannot go on without.
function askAndWait(path) {
  const request = new XMLHttpRequest();
  request.open("GET", CAMERA + path, false);
  request.send();
  return read(request);
}

// What the camera says, in its own words.
function words(reply) {
  if (!reply) return "No answer";
  const told = (name) => reply.json?.[name] ?? reply.xml?.querySelector(name)?.textContent;
  const reason = told("subStatusCode") || (told("lockStatus") == "locked" ? "maxPasswordAttempts" : "");
  const tries = told("lockStatus") == "unlock" ? `, tries left: ${told("retryTimes")}` : "";
  const minutes = Number(told("resLockTime")) ? `, minutes: ${Math.ceil(told("resLockTime") / 60)}` : "";
  return (WORDS[reason] ?? (reason || told("statusString") || `Error ${reply.status}`)) + tries + minutes;
}

function draw(text) {
  const rows = qrCode(text), scale = 4, quiet = 4, side = (rows.length + 2 * quiet) * scale;
  const picture = part("picture"), pen = picture.getContext("2d");
  picture.width = picture.height = side;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = "#000";
  rows.forEach((row, y) => row.forEach((dark, x) => {
    if (dark) pen.fillRect((x + quiet) * scale, (y + quiet) * scale, scale, scale);
  }));
  picture.hidden = false;
  part("export").href = picture.toDataURL("image/png");
}

// One part of the way at a time: how to prove it, the policy, then the picture and the form.
function shows(name) {
  for (const one of ["entry", "ways", "policy", "reset"]) part(one).hidden = one != name;
}

async function forgot() {
  part("title").textContent = "Forgot password";
  shows("ways");
}

async function agree() {
  if (!part("agreed").checked) return say("Tick the privacy policy first");
  const reply = await ask("GET", "/ISAPI/Security/email/qrCode?format=json");
  const told = reply.json?.SecurityEmailQrCode;
  if (!told?.SecurityInformation?.length) throw reply;
  const address = part("address");
  address.replaceChildren(...told.SecurityInformation.map((one) => new Option(one.emailAddress, one.qrCode)));
  address.hidden = false;
  address.onchange = () => draw(address.value);
  draw(address.value);
  part("service").textContent = `Send the QR code to ${told.serverEmailAddress}`;
  shows("reset");
}

async function reset(dialect) {
  const { code, password, confirm } = Object.fromEntries(new FormData(part("form")));
  if (password != confirm) return say("The passwords differ");
  say("…");
  const { query, body } = await sealed(dialect, code.trim(), password);
  const reply = await ask("PUT", "/ISAPI/Security/emailCertification?format=json" + query, body, JSON_TYPE);
  if (reply.status != 200 || reply.json?.statusCode != 1) throw reply;
  part("reset").hidden = true;
  part("title").textContent = "Password reset";
  say("Log in with the new password");
}

// Runs a step of the person, and says why it went wrong.
const step = (work) => (event) => {
  event?.preventDefault();
  say("");
  work().catch((reply) => say(reply instanceof Error ? reply.message : words(reply)));
};

// What this firmware wants, once the camera has said what it offers.
async function prepare() {
  const config = (await ask("GET", `/doc/config.json?version=${Date.now()}`)).json ?? {};
  const state = await ask("GET", "/SDK/activateStatus");
  const ways = askAndWait("/ISAPI/Security/extern/capabilities").xml.querySelector("isSupportWithSecurityEmail");
  await ask("GET", "/ISAPI/Security/capabilities");
  if (state.xml.querySelector("Activated")?.textContent == "false") {
    part("entry").hidden = true;
    part("title").textContent = "Not activated";
  }
  if (ways?.textContent == "false") part("entry").hidden = true;
  return config;
}

part("reset").hidden = true;
if (!navigator.cookieEnabled) say("Enable cookies");
const prepared = prepare();
prepared.catch(() => say("No answer"));
const begin = step(() => prepared.then(forgot));
part("by-mail").onclick = step(async () => shows("policy"));
part("agree").onclick = step(() => prepared.then(agree));
part("form").onsubmit = step(async () => reset((await prepared).reset));
part("forgot").onclick = (event) => { location.hash = "pwdReset"; begin(event); };
// Somebody was faster than this script.
if (location.hash == "#pwdReset") begin();
