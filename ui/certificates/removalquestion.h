// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/certificaterow.h"

#include <QList>

class QWidget;

namespace slipway::ui {

class Confirm;

/// Asks whether these certificates, one or several, are to be removed: each is named, with what uses it.
/// \param parent the page whose action it is
Confirm *makeRemovalQuestion(const QList<CertificateRow> &rows, QWidget *parent);

} // namespace slipway::ui
