#pragma once

#include "model/exchange/logfiles.h"
#include "model/exchange/zipfile.h"

namespace nevertwice {

// Whether an export of Slack has this file for us: the days of a channel, or the list of its people.
bool isSlackFile(const QString &name);

// The channels of an export, each as lines of JSON with the names of the people in place of their numbers. `folder`
// names the channel where the days lie on top.
QList<LogText> slackChannels(const QList<PackedFile> &files, const QString &folder);

} // namespace nevertwice
