// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/exposure.h"
#include "provisioning/outbound.h"
#include "ui/models/checkwalk.h"
#include "ui/models/hostaccess.h"

#include <QString>

/// Words for who can reach an engine, and for how far a look at it came; see words.h.
namespace slipway::ui::words {

/// A warning of one or two sentences.
QString exposure(const provisioning::Exposure &exposure);
/// All of them, a line each; empty when there is none.
QString exposures(const QList<provisioning::Exposure> &all);
/// What keeps packages from a machine, a line each; empty when nothing does.
QString outboundDenials(const QList<provisioning::OutboundDenial> &all);
/// One sentence. \param own address of this computer, where it is known
QString ruleStanding(const RuleFacts &facts, const QString &own, int port);
/// "Connection (TCP): in order"
QString checkStage(CheckStage stage, StageOutcome outcome);
/// One sentence: where something has to be mended; empty where nothing has.
QString checkSide(CheckSide side);

} // namespace slipway::ui::words
