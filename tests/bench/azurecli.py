# SPDX-License-Identifier: GPL-3.0-or-later
"""azure-cli, signed in to a sandbox that speaks https."""
import json
import os
import subprocess


class AzureCli:
    """Lists the machines of one sandbox, as `az vm list -d` does: for each of its subscriptions.

    facts        the line that the sandbox printed
    folder       for azure-cli's own files; nothing of the person's is read or changed
    environment  SLIPWAY_AZ_SHIM names a folder for PYTHONPATH, without which some builds of azure-cli cannot load their own parts
    """

    def __init__(self, facts, folder, environment):
        folder.mkdir()
        authority = folder / "ca.pem"
        authority.write_text(facts["certificateAuthority"])
        self._environment = dict(environment, AZURE_CONFIG_DIR=str(folder), AZURE_CORE_COLLECT_TELEMETRY="no",
                                 REQUESTS_CA_BUNDLE=str(authority), NO_PROXY="127.0.0.1", PYTHONPATH=os.environ.get("SLIPWAY_AZ_SHIM", ""))
        self._subscriptions = facts["subscriptionIds"]
        self._az("cloud", "register", "--name", "Sandbox", "--endpoint-resource-manager", facts["arm"])
        self._az("cloud", "set", "--name", "Sandbox")
        self._az("login", "--service-principal", "--username", facts["clientId"], f"--password={facts['clientSecret']}", "--tenant", facts["tenantId"])

    def _az(self, *arguments):
        return subprocess.run(["az", *arguments, "--output", "json"], env=self._environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout

    def machines(self):
        """How many machines it tells of."""
        return sum(len(json.loads(self._az("vm", "list", "-d", "--subscription", one))) for one in self._subscriptions)
