#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTranslator>
#include <QWidget>

namespace nevertwice::test {

// What is wrong with what can be seen of a window: every page and dialog is walked through with these.

inline QString calledFor(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
}

inline QList<QWidget *> seenOf(const QWidget &window)
{
    QList<QWidget *> seen = window.findChildren<QWidget *>();
    seen.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return seen;
}

// Controls that can have the keyboard and do not say what they are.
struct Unnamed
{
    int controls = 0;
    QStringList nameless;
};

inline Unnamed unnamedOf(const QWidget &window)
{
    Unnamed found;
    for (QWidget *widget : seenOf(window)) {
        // The field inside a spin box or a list stands for it and never has the keyboard itself.
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
        ++found.controls;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty()) found.nameless.append(calledFor(widget));
    }
    return found;
}

// Words that do not fit where they stand, as far as it can be computed: buttons, fields with a hint, labels that
// neither wrap nor end in an ellipsis.
inline QStringList cutOf(const QWidget &window)
{
    QStringList cut;
    const auto tell = [&cut](const QWidget *widget, const QString &text, int has, int wants) {
        cut.append(QStringLiteral("%1 \"%2\" has %3 of %4").arg(calledFor(widget), text).arg(has).arg(wants));
    };
    for (QWidget *widget : seenOf(window)) {
        if (const auto *button = qobject_cast<QPushButton *>(widget); button && !button->text().isEmpty()) {
            if (button->width() < button->minimumSizeHint().width())
                tell(widget, button->text(), button->width(), button->minimumSizeHint().width());
        } else if (qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget)) {
            if (widget->width() < widget->sizeHint().width())
                tell(widget, static_cast<QAbstractButton *>(widget)->text(), widget->width(),
                     widget->sizeHint().width());
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget); header && header->model()) {
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
                if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
                    tell(widget, header->model()->headerData(i, Qt::Horizontal).toString(), header->sectionSize(i),
                         header->sectionSizeHint(i));
        } else if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
            const bool isTooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
            const bool isTooLow = label->wordWrap() && label->height() < label->heightForWidth(label->width());
            if (isTooNarrow) tell(widget, label->text(), label->width(), label->sizeHint().width());
            if (isTooLow) tell(widget, label->text(), label->height(), label->heightForWidth(label->width()));
        } else if (const auto *field = qobject_cast<QLineEdit *>(widget);
                   field && !field->placeholderText().isEmpty()) {
            constexpr int frame = 12;
            const int wants = field->fontMetrics().horizontalAdvance(field->placeholderText()) + frame;
            if (field->width() < wants) tell(widget, field->placeholderText(), field->width(), wants);
        }
    }
    return cut;
}

// Sentences of the program that no language had. To be made before the speech that is listened to: it is asked last.
class Listener : public QTranslator
{
public:
    Listener() { QCoreApplication::installTranslator(this); }
    ~Listener() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        // Qt's own are another's: where they are not installed they are English.
        const QString where = QString::fromUtf8(context);
        if (where.startsWith(QLatin1Char('Q')) && where.size() > 1 && where[1].isUpper()) return {};
        m_heard.insert(QStringLiteral("%1: %2 (%3)").arg(where, QString::fromUtf8(source), QString::fromUtf8(comment)));
        return {};
    }
    QStringList heard() const { return m_heard.values(); }

private:
    mutable QSet<QString> m_heard;
};

} // namespace nevertwice::test
