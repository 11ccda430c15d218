"""Shared by both benchmarks: runs servers on one core, generates load on another, and measures the cost."""

import atexit
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = Path(tempfile.mkdtemp(prefix="bench-"))
JAVA = str(Path(os.environ["JAVA_HOME"], "bin/java")) if "JAVA_HOME" in os.environ else "java"
SERVER_CORE = os.environ.get("SERVER_CORE", "0")
LOAD_CORE = os.environ.get("LOAD_CORE", "1")
running = []


@atexit.register
def clean():
    for server in list(running):
        server.stop()
    shutil.rmtree(WORK, ignore_errors=True)


def say(text):
    print(time.strftime("%T"), text, file=sys.stderr, flush=True)


def shell(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, text=True, **options)


def free_port():
    with socket.socket() as any_free:
        any_free.bind(("127.0.0.1", 0))
        return any_free.getsockname()[1]


def get(url, **headers):
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    with urllib.request.urlopen(request) as response:
        return response.read(), response.headers


class Server:
    """A process on the server core, with its children. {port} in its command is replaced by a free port."""

    def __init__(self, name, command, first, timeout=600):
        port = free_port()
        self.name = name
        self.url = f"http://127.0.0.1:{port}"
        self.log = WORK / f"{name}.log"
        began = time.monotonic()
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                ["taskset", "-c", SERVER_CORE] + [str(part).replace("{port}", str(port)) for part in command],
                stdout=log, stderr=subprocess.STDOUT)
        running.append(self)
        while True:
            try:
                get(self.url + first)
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - began > timeout:
                    sys.exit(f"{name} does not respond:\n{self.log.read_text()[-3000:]}")
                time.sleep(0.02)
        self.startup_seconds = time.monotonic() - began
        self.memory_after_start = self.memory()

    def processes(self):
        children = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True)
        return [str(self.process.pid), *children.stdout.split()]

    def cpu(self):
        """Returns the CPU time used so far, in seconds."""
        fields = [Path("/proc", pid, "stat").read_text().rpartition(")")[2].split() for pid in self.processes()]
        return sum(int(of[11]) + int(of[12]) for of in fields) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Returns the resident memory in MB."""
        states = [Path("/proc", pid, "status").read_text() for pid in self.processes()]
        return sum(int(re.search(r"VmRSS:\s+(\d+)", state)[1]) for state in states) / 1024

    def load(self, path, seconds, *headers, connections=32, **environment):
        """Sends requests from the load core at full speed; returns rate, latency, errors, CPU time and memory."""
        before = self.cpu()
        report = shell(
            "taskset", "-c", LOAD_CORE, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", HERE / "load.lua",
            *[part for header in headers for part in ("-H", header)], self.url + path,
            env={**os.environ, **environment}, stdout=subprocess.PIPE).stdout
        numbers = [float(number) for number in re.search("REPORT (.*)", report)[1].split()]
        requests, took, p50, p99, errors = numbers
        return {"rate": requests / took, "p50": p50, "p99": p99, "errors": errors,
                "cpu": (self.cpu() - before) * 1e6 / max(requests, 1), "memory": self.memory()}

    def stop(self):
        self.process.terminate()
        self.process.wait()
        running.remove(self)


def application_jar():
    """Returns the path of the application jar, and builds it unless APP_JAR is set."""
    if "APP_JAR" not in os.environ:
        say("Building the application")
        shell("./mvnw", "-q", "-DskipTests", "package", cwd=ROOT)
    return Path(os.environ.get("APP_JAR") or next(ROOT.glob("target/honorary-cities-*.jar"))).resolve()


def image_options():
    """Returns the JVM options of the image, followed by APP_OPTIONS, which override them."""
    return [f"-XX:Flags={ROOT}/src/deploy/jvm.options", *os.environ.get("APP_OPTIONS", "").split()]


def image_training(jar, cache):
    """Returns the options and arguments of the training run in the Dockerfile, for the given jar and cache."""
    dockerfile = (ROOT / "Dockerfile").read_text().replace("\\\n", "")
    of_image = re.search(r"^RUN java -XX:Flags=jvm.options (.*?) *&&", dockerfile, re.MULTILINE)[1]
    of_here = of_image.replace("app.aot", str(cache)).replace("honorary-cities.jar", str(jar))
    return of_here.replace("./records", f"{WORK}/records").split()


def image_database():
    """Returns the argument for the database file that the training run made."""
    of_image = re.search(r'^ENV SPRING_DATASOURCE_URL="(.*)"$', (ROOT / "Dockerfile").read_text(), re.MULTILINE)[1]
    return "--spring.datasource.url=" + of_image.replace("./records", f"{WORK}/records")


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def spread(values):
    """Formats the median with minimum and maximum."""
    return f"{number(statistics.median(values))} ({number(min(values))}-{number(max(values))})" if values else "-"


def table(head, rows):
    for row in [head, ["---"] * len(head), *rows]:
        print("| " + " | ".join(row) + " |")
    print()
