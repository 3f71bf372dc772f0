// The onvif of npm searches as its own example does, without making a client of what it finds.
const { Discovery } = require('onvif');

const now = () => performance.timeOrigin + performance.now();
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e3; };
const found = [];
Discovery.on('error', () => {});
Discovery.on('device', device => {
  const number = device.probeMatches.probeMatch.endpointReference.address.slice(-12);
  found.push([number.match(/../g).join(':'), now()]);
});
const [began, cpu] = [now(), spent()];
Discovery.probe({ resolve: false }, () => {
  const peak_mb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ began, found, cpu_ms: spent() - cpu, peak_mb }));
});
