"""WSDiscovery searches for cameras, as long as the others. It tells at the end; here each counts as soon as it has it."""
import json, logging, resource, time

from wsdiscovery import QName, WSDiscovery

logging.disable()
now = lambda: time.time_ns() / 1e6
found = []


class Timed(WSDiscovery):
    def _addRemoteService(self, service):
        if service.getEPR() not in self._remoteServices:
            number = service.getEPR()[-12:]
            found.append((":".join(number[at:at + 2] for at in range(0, 12, 2)), now()))
        super()._addRemoteService(service)


began, cpu = now(), time.process_time()
search = Timed()
search.start()
kind = QName("http://www.onvif.org/ver10/network/wsdl", "NetworkVideoTransmitter")
search.searchServices(types=[kind], timeout=5)
cpu = (time.process_time() - cpu) * 1e3
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
search.stop()
print(json.dumps({"began": began, "found": found, "cpu_ms": cpu, "peak_mb": peak}))
