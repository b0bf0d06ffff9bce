#pragma once

#include "ui/kit/option.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QBoxLayout;

namespace nevertwice {

class ChoiceField;
class CrossButton;

// One of several alike in a group: what it is to the incident (a role, a relation), itself, and a way to take it out:
// the cross under the pointer, or the last entry of the choice.
class InspectorRow : public QWidget
{
    Q_OBJECT

public:
    // The choice stands before what it is about, or under it where that needs the width.
    enum class Shape { Beside, Under };

    InspectorRow(const Theme &theme, const QString &label, const QList<Option> &options, QWidget *main,
                 Shape shape = Shape::Beside, QWidget *parent = nullptr);

    void setValue(const QString &id);
    void setReadOnly(bool isReadOnly);
    void setRemoveName(const QString &name);
    ChoiceField *choice() const { return m_choice; }
    QWidget *main() const { return m_main; }
    // What the keyboard stops at, in the order in which it is read.
    QList<QWidget *> stops() const;
    // A place for what else there is to say, after the choice or under it all; or a line of its own for what is long.
    enum class Line { Shared, Own };
    void addUnder(QWidget *widget, Line line = Line::Shared);

signals:
    void picked(const QString &id);
    void removeWanted();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void placeCross();
    void resizeEvent(QResizeEvent *event) override;

    ChoiceField *m_choice = nullptr;
    QWidget *m_main = nullptr;
    CrossButton *m_cross = nullptr;
    QBoxLayout *m_under = nullptr;
    Shape m_shape;
};

} // namespace nevertwice
