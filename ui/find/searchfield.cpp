#include "ui/find/searchfield.h"

#include "ui/kit/icons.h"
#include "ui/kit/keytip.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

SearchField::SearchField(const Theme &theme, QWidget *parent) : QLineEdit(parent)
{
    setObjectName("search"_L1);
    setPlaceholderText(tr("Search incidents"));
    setAccessibleName(tr("Search incidents"));
    setToolTip(tr("Search incidents"));
    showKeysInTip(this, u"find"_s);
    QAction *glass = addAction(lineIcon(theme, u"search"_s), QLineEdit::LeadingPosition);
    glass->setText(tr("Search"));
    glass->setEnabled(false);
    m_clear = addAction(lineIcon(theme, u"close"_s), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace nevertwice
