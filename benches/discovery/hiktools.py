"""hiktools searches as its own examples do, and tells when it knew of which camera."""
import json, resource, time

from hiktools import sadp

now = lambda: time.time_ns() / 1e6
began, cpu, found = now(), time.process_time(), []
question = {"Uuid": "13A888A9-F1B1-4020-AE9F-05607682D23B", "MAC": "ff-ff-ff-ff-ff-ff", "Types": "inquiry"}
with sadp.SADPClient() as client:
    client.write(sadp.fromdict(question))
    for answer in client:
        found.append((sadp.unmarshal(answer.toxml())["MAC"].replace("-", ":"), now()))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"began": began, "found": found, "cpu_ms": (time.process_time() - cpu) * 1e3, "peak_mb": peak}))
