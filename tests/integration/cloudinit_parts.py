# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes user data apart as cloud-init itself does: cloudinit_parts.py CLOUD-INIT USER-DATA FILE COMMANDS

Writes the one file of "write_files" to FILE, and the script that cloud-init makes of "runcmd" to COMMANDS. Prints the
file's path and permissions.
"""
import sys

cloud_init, user_data, target, commands = sys.argv[1:]
sys.path.insert(0, cloud_init)

from cloudinit import util  # noqa: E402
from cloudinit.config import cc_write_files  # noqa: E402

with open(user_data, encoding="ascii") as source:
    config = util.load_yaml(source.read())
(file,) = config["write_files"]
how = cc_write_files.canonicalize_extraction(file["encoding"])
with open(target, "wb") as out:
    out.write(cc_write_files.extract_contents(file["content"], how))
with open(commands, "w", encoding="ascii") as out:
    out.write(util.shellify(config["runcmd"]))
print(file["path"], file["permissions"])
