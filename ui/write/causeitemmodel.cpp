#include "ui/write/causeitemmodel.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

CauseItemModel::CauseItemModel(QObject *parent) : QAbstractListModel(parent) {}

void CauseItemModel::show(const QList<CauseLink> &causes, const Others &others)
{
    beginResetModel();
    m_causes = causes;
    m_others.clear();
    for (const CauseLink &cause : causes)
        m_others.append(others ? others(cause.uuid) : 0);
    endResetModel();
}

int CauseItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_causes.size());
}

QString CauseItemModel::othersText(int others)
{
    if (others <= 0) return {};
    return others == 1 ? tr("Also in 1 other") : tr("Also in %n others", nullptr, others);
}

QString CauseItemModel::incidentsText(int incidents)
{
    if (incidents <= 0) return {};
    return incidents == 1 ? tr("In 1 incident") : tr("In %n incidents", nullptr, incidents);
}

Fact CauseItemModel::fact(int row) const
{
    const CauseLink &cause = m_causes[row];
    QStringList meta{codeText(cause.category), othersText(m_others[row])};
    meta.removeAll(QString());
    Fact fact;
    fact.title = oneLine(cause.title);
    fact.meta = factLine(meta);
    fact.status = codeText(cause.role);
    return fact;
}

QVariant CauseItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const CauseLink &cause = m_causes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cause.title;
    case Qt::AccessibleTextRole: {
        const Fact spoken = fact(index.row());
        QStringList parts{spoken.title, spoken.status, spoken.meta};
        parts.removeAll(QString());
        return listText(parts);
    }
    case FactRole:
        return QVariant::fromValue(fact(index.row()));
    case UuidRole:
        return cause.uuid;
    case RoleRole:
        return cause.role.word();
    case CategoryRole:
        return cause.category.word();
    case OthersRole:
        return m_others[index.row()];
    default:
        return {};
    }
}

} // namespace nevertwice
