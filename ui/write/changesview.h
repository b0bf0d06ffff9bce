#pragma once

#include "model/exchange/differences.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/theme.h"

namespace nevertwice {

// What differs between two states of an incident, to be read: of a line that was changed only the words that are
// others, in bold, with a few around them.
class ChangesView : public PageFlow
{
    Q_OBJECT

public:
    ChangesView(const Theme &theme, const QList<Difference> &changes, QWidget *parent = nullptr);

private:
    void add(const Difference &change);
    void addReplaced(QStringList &gone, QStringList &come);
    void addPair(const QString &old, const QString &now);
    QLabel *addLine(const QString &text, TextStyle style, int indent, Ink ink = Ink::Text);

    const Theme &m_theme;
};

} // namespace nevertwice
