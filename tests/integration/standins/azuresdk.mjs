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

// A machine from its parts, each of them followed to its end, and away again in the other order.
const location = "westeurope";
const port22 = {
    name: "ssh",
    protocol: "Tcp",
    access: "Allow",
    direction: "Inbound",
    priority: 1000,
    sourcePortRange: "*",
    destinationPortRange: "22",
    sourceAddressPrefix: "203.0.113.7/32",
    destinationAddressPrefix: "*",
};
const made = {};
async function make(client, name, wanted) {
    const result = await longRunning(client, "createOrUpdate")(group, name, { location, ...wanted });
    return made[name] = result;
}
await step("network made", "Succeeded 10.9.0.0/24", async () => {
    const wanted = {
        addressSpace: { addressPrefixes: ["10.9.0.0/16"] },
        subnets: [{ name: "default", addressPrefix: "10.9.0.0/24" }],
    };
    const result = await make(network.virtualNetworks, "sdk-net", wanted);
    return `${result.provisioningState} ${result.subnets[0].addressPrefix}`;
});
await step("security group made", "Succeeded 203.0.113.7/32", async () => {
    const result = await make(network.networkSecurityGroups, "sdk-nsg", { securityRules: [port22] });
    return `${result.provisioningState} ${result.securityRules[0].sourceAddressPrefix}`;
});
await step("address made", "Succeeded Standard Static", async () => {
    const wanted = { sku: { name: "Standard" }, publicIPAllocationMethod: "Static", publicIPAddressVersion: "IPv4" };
    const result = await make(network.publicIPAddresses, "sdk-ip", wanted);
    return `${result.provisioningState} ${result.sku.name} ${result.publicIPAllocationMethod}`;
});
await step("interface made", "Succeeded 10.9.0.4 true", async () => {
    const wanted = {
        networkSecurityGroup: { id: made["sdk-nsg"].id },
        ipConfigurations: [{
            name: "ipconfig1",
            privateIPAllocationMethod: "Dynamic",
            subnet: { id: made["sdk-net"].subnets[0].id },
            publicIPAddress: { id: made["sdk-ip"].id },
        }],
    };
    const result = await make(network.networkInterfaces, "sdk-nic", wanted);
    const first = result.ipConfigurations[0];
    return `${result.provisioningState} ${first.privateIPAddress} ${first.publicIPAddress.id === made["sdk-ip"].id}`;
});
const image = { publisher: "Canonical", offer: "0001-com-ubuntu-server-jammy", sku: "22_04-lts-gen2", version: "latest" };
const machine = () => ({
    hardwareProfile: { vmSize: "Standard_B2s" },
    storageProfile: {
        imageReference: image,
        osDisk: { createOption: "FromImage", deleteOption: "Delete", managedDisk: { storageAccountType: "StandardSSD_LRS" } },
    },
    osProfile: {
        computerName: "sdk-01",
        adminUsername: "ann",
        linuxConfiguration: {
            disablePasswordAuthentication: true,
            ssh: { publicKeys: [{ path: "/home/ann/.ssh/authorized_keys", keyData: "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQC7 ann" }] },
        },
    },
    networkProfile: { networkInterfaces: [{ id: made["sdk-nic"].id, primary: true, deleteOption: "Delete" }] },
});
await step("machine made", "Succeeded Standard_B2s ann", async () => {
    const result = await make(compute.virtualMachines, "sdk-01", machine());
    return `${result.provisioningState} ${result.hardwareProfile.vmSize} ${result.osProfile.adminUsername}`;
});
await step("machine runs", "PowerState/running Ready", async () => {
    const view = await compute.virtualMachines.instanceView(group, "sdk-01");
    return `${view.statuses[1].code} ${view.vmAgent.statuses[0].displayStatus}`;
});
await step("machine has its interface", true, async () =>
    (await network.networkInterfaces.get(group, "sdk-nic")).virtualMachine.id.endsWith("/virtualMachines/sdk-01"));
await step("machine listed", 6, async () => (await all(compute.virtualMachines.listAll())).length);
await step("machine without its interface refused", "InvalidResourceReference", async () => {
    const wanted = { ...machine(), networkProfile: { networkInterfaces: [{ id: made["sdk-nic"].id + "x" }] } };
    try {
        return (await make(compute.virtualMachines, "sdk-02", wanted)).name;
    } catch (error) {
        return error.code;
    }
});
for (const [client, name] of [[compute.virtualMachines, "sdk-01"], [network.networkInterfaces, "sdk-nic"],
    [network.publicIPAddresses, "sdk-ip"], [network.networkSecurityGroups, "sdk-nsg"], [network.virtualNetworks, "sdk-net"]]) {
    await step(name + " removed", 404, async () => {
        await longRunning(client, "delete")(group, name);
        try {
            return (await client.get(group, name)).name;
        } catch (error) {
            return error.statusCode;
        }
    });
}
process.exit(failures);
