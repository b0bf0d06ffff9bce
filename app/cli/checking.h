#pragma once

#include "app/cli/context.h"

#include "model/store/verify.h"

namespace nevertwice::cli {

// {"ok", "path", "problems": [{"where", "message"}]}
QJsonObject checkObject(const QString &path, const QList<Problem> &problems);
// "12 incidents, 40 revisions and 2 attachments"
QString contentText(const Verification &verification);

} // namespace nevertwice::cli
