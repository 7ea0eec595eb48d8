// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "provisioning/journal.h"

#include <QJsonObject>

namespace slipway::provisioning {

QString nameOf(StepState state);
/// Pending, and a failure of the document, where the name of none stands.
StepState stepStateFrom(const JsonReader &json);
QJsonObject journalStepJson(const JournalStep &step);
JournalStep journalStepFrom(const JsonReader &json);

} // namespace slipway::provisioning
