// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace slipway::docker {

/// Whether anything stands in a YAML text behind its first document: another one, or what the parser does not
/// take for its part. YAML::Load() leaves it out without a word, and YAML::LoadAll() of yaml-cpp 0.7 never
/// ends where the parser stops within a line. \throws YAML::Exception
bool hasMoreThanADocument(const std::string &text);

} // namespace slipway::docker
