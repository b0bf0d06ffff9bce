#include "app/cli/checking.h"

#include "app/cli/wording.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

QJsonObject checkObject(const QString &path, const QList<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(QJsonObject{{u"where"_s, problem.where}, {u"message"_s, problem.what}});
    return {{u"ok"_s, problems.isEmpty()}, {u"path"_s, path}, {u"problems"_s, list}};
}

QString contentText(const Verification &verification)
{
    return u"%1, %2 and %3"_s.arg(counted(verification.incidents, u"incident"_s),
                                  counted(verification.revisions, u"revision"_s),
                                  counted(verification.attachments, u"attachment"_s));
}

} // namespace nevertwice::cli
