#!/usr/bin/env python3
"""A private PostgreSQL server for tests: on a Unix socket of its own, by a user that is not root, in a folder that goes.

    postgres_server.py start FILE     writes the server's address to FILE
    postgres_server.py stop FILE      stops it and takes folder and FILE away

Root starts it as the user "postgres" that Debian's package makes; anybody else as himself.
"""
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile


def programs():
    """The folder of the server's programs, of the newest version that is here."""
    here = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if here:
        return here[-1].parent
    found = shutil.which("initdb")
    return pathlib.Path(found).parent if found else None


def run(folder, *command):
    user = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
    become = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, **become)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}")


def start(file):
    stop(file)
    bin_folder = programs()
    if bin_folder is None:
        print("skipped: PostgreSQL's server is not here (apt-get install postgresql)")
        return
    folder = pathlib.Path(tempfile.mkdtemp(prefix="longbow-postgres-"))
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    run(folder, bin_folder / "initdb", "--no-sync", "--auth=trust", "--encoding=UTF8", "--no-locale", "-D", data)
    settings = f"-k {folder} -c listen_addresses= -c fsync=off -c max_connections=40 -c shared_buffers=32MB"
    # The server keeps what it is given as its output; a pipe would never end.
    run(folder, "sh", "-c", f"'{bin_folder}/pg_ctl' start -w -t 120 -D '{data}' -l '{folder}/log' -o '{settings}' > /dev/null 2>&1")
    file.write_text(f"postgresql:///postgres?host={folder}&user={user}\n")


def stop(file):
    if not file.exists():
        return
    folder = pathlib.Path(file.read_text().split("host=")[1].split("&")[0])
    if folder.exists():
        try:
            run(folder, programs() / "pg_ctl", "stop", "-m", "immediate", "-D", folder / "data")
        except SystemExit as fault:
            print(fault)
        shutil.rmtree(folder)
    file.unlink()


def main():
    what, file = sys.argv[1], pathlib.Path(sys.argv[2])
    {"start": start, "stop": stop}[what](file)


main()
