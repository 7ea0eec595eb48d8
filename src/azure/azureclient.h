// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that asks Azure Resource Manager something, one client per resource group.
#include "azure/compute/extensioncatalogue.h"
#include "azure/compute/extensions.h"
#include "azure/compute/machinechanges.h"
#include "azure/compute/machines.h"
#include "azure/compute/runcommands.h"
#include "azure/compute/sizes.h"
#include "azure/network/dnslabels.h"
#include "azure/network/publicaddresses.h"
#include "azure/network/securitygroups.h"
#include "azure/prices/retailprices.h"
#include "azure/resources/deployments.h"
#include "azure/resources/resourcegroups.h"
#include "azure/subscriptions/subscriptions.h"
