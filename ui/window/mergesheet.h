#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace nevertwice {

// Two incidents that are the same, beside each other, and which of them stays. Nothing is done before the person says
// so.
class MergeSheet : public QDialog
{
    Q_OBJECT

public:
    MergeSheet(const Theme &theme, const Incident &one, const Incident &other, QWidget *parent = nullptr);

signals:
    void mergeWanted(const QUuid &kept, const QUuid &other, const QString &heading);

private:
    void addRow(QGridLayout *grid, const QString &name, const QString &one, const QString &other);
    void fillFacts(QGridLayout *grid);
    void fillTexts(QGridLayout *grid);
    void describe();
    QString headingOf(const Incident &incident) const;

    const Theme &m_theme;
    Incident m_one;
    Incident m_other;
    QRadioButton *m_keepOne = nullptr;
    QRadioButton *m_keepOther = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_merge = nullptr;
};

} // namespace nevertwice
