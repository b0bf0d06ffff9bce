#pragma once

#include "model/store/causestory.h"
#include "ui/kit/causewish.h"
#include "ui/kit/theme.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace nevertwice {

// What is proposed for the catalogue, each as a sentence with a button to accept it and one to refuse it for good.
class ProposalList : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProposalList(const Theme &theme, QWidget *parent = nullptr);

    void show(const CauseCatalogue &catalogue);
    void setChangeable(bool isChangeable) { m_isChangeable = isChangeable; }

signals:
    void wanted(const nevertwice::CauseWish &wish);

private:
    void keepTyped();
    void giveBackTyped();
    void addTwins(const CauseTwins &twins, const CauseCatalogue &catalogue);
    void addGroup(const CauseGroup &group);
    void addRow(const QString &sentence, const QString &reason, QWidget *field, const QString &accept,
                const std::function<CauseWish()> &accepted, const CauseWish &refused);

    const Theme &m_theme;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    bool m_isChangeable = true;
    QList<QStringList> m_shown;      // what the rows say; empty before there are any
    QHash<QString, QString> m_typed; // better titles for groups, by the keys of these
    QString m_focused;               // the group whose title has the keyboard
};

} // namespace nevertwice
