// SPDX-License-Identifier: GPL-3.0-or-later
// Microsoft's JavaScript libraries against slipway-sandbox: node azuresdk.mjs FILE, the file holding the line that
// the sandbox printed. The packages @azure/arm-compute and @azure/arm-network are looked for from the current
// folder. Prints a line for each step that fails; the exit status is their number.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(process.cwd() + "/"));
const { ComputeManagementClient } = require("@azure/arm-compute");
const { NetworkManagementClient } = require("@azure/arm-network");

const facts = JSON.parse(readFileSync(process.argv[2], "utf8"));
const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: facts.clientId,
    client_secret: facts.clientSecret,
    scope: facts.scope,
});
const answer = await fetch(facts.authority + "/oauth2/v2.0/token", { method: "POST", body });
const token = (await answer.json()).access_token;
const credential = { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3000000 }) };
const options = { endpoint: facts.arm.replace(/\/$/, "") };
const compute = new ComputeManagementClient(credential, facts.subscriptionIds[0], options);
const network = new NetworkManagementClient(credential, facts.subscriptionIds[0], options);

let failures = 0;
async function step(name, expected, work) {
    try {
        const got = await work();
        if (expected === undefined || got === expected)
            return;
        console.log(`${name}: ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`);
    } catch (error) {
        console.log(`${name}: ${error.message}`);
    }
    ++failures;
}

async function all(pages) {
    const rows = [];
    for await (const row of pages)
        rows.push(row);
    return rows;
}

/// Calls a long-running operation by whichever name this version has for it, and waits for its end.
function longRunning(client, name) {
    const old = "begin" + name[0].toUpperCase() + name.slice(1) + "AndWait";
    return (...values) => (client[old] ?? client[name]).call(client, ...values);
}

const group = "rg-web";
const power = async () => (await compute.virtualMachines.instanceView(group, "web-02")).statuses[1].code;
await step("machines", 5, async () => (await all(compute.virtualMachines.listAll())).length);
await step("status", "PowerState/running",
    async () => (await all(compute.virtualMachines.listAll({ statusOnly: "true" })))[0].instanceView.statuses[1].code);
await step("machine", "ubuntu",
    async () => (await compute.virtualMachines.get(group, "web-01", { expand: "instanceView" })).instanceView.osName);
for (const [name, state] of [["deallocate", "deallocated"], ["start", "running"], ["redeploy", "running"]]) {
    await step(name, "PowerState/" + state, async () => {
        await longRunning(compute.virtualMachines, name)(group, "web-02");
        return power();
    });
}
await step("extension", "Succeeded", async () => {
    const wanted = {
        location: "westeurope",
        publisher: "Microsoft.Azure.Extensions",
        typePropertiesType: "CustomScript",
        typeHandlerVersion: "2.1",
        protectedSettings: { commandToExecute: "echo hi" },
    };
    const put = longRunning(compute.virtualMachineExtensions, "createOrUpdate");
    return (await put(group, "web-01", "CustomScript", wanted)).provisioningState;
});
await step("extensions", 1, async () => (await compute.virtualMachineExtensions.list(group, "web-01")).value.length);
await step("extension removed", undefined,
    () => longRunning(compute.virtualMachineExtensions, "delete")(group, "web-01", "CustomScript"));
await step("extension types", "CustomScript", async () =>
    (await compute.virtualMachineExtensionImages.listTypes("westeurope", "Microsoft.Azure.Extensions"))[0].name);
await step("run command", "Enable succeeded: \n[stdout]\nweb-01\n\n[stderr]\n", async () => {
    const input = { commandId: "RunShellScript", script: ["hostname"] };
    return (await longRunning(compute.virtualMachines, "runCommand")(group, "web-01", input)).value[0].message;
});
await step("managed run command", "out\n", async () => {
    const client = compute.virtualMachineRunCommands;
    const wanted = { location: "westeurope", source: { script: "echo out" } };
    await longRunning(client, "createOrUpdate")(group, "web-01", "one", wanted);
    const view = await client.getByVirtualMachine(group, "web-01", "one", { expand: "instanceView" });
    return view.instanceView.output;
});
await step("interfaces", 5, async () => (await all(network.networkInterfaces.listAll())).length);
await step("addresses", 5, async () => (await all(network.publicIPAddresses.listAll())).length);
await step("rule", "Succeeded", async () => {
    const rule = {
        protocol: "Tcp",
        access: "Allow",
        direction: "Inbound",
        priority: 1200,
        sourcePortRange: "*",
        destinationPortRange: "2376",
        sourceAddressPrefix: "*",
        destinationAddressPrefix: "*",
    };
    const put = longRunning(network.securityRules, "createOrUpdate");
    return (await put(group, "web-01-nsg", "sdk", rule)).provisioningState;
});
await step("rules in force", 1, async () => {
    const list = longRunning(network.networkInterfaces, "listEffectiveNetworkSecurityGroups");
    return (await list(group, "web-01-nic")).value.length;
});
await step("rule removed", undefined,
    () => longRunning(network.securityRules, "delete")(group, "web-01-nsg", "sdk"));
process.exit(failures);
