#include "ui/window/ticketsettings.h"

#include "model/exchange/ticketaddress.h"
#include "ui/kit/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

TicketSettings::TicketSettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    m_field = new QLineEdit(workspace.read(QLatin1StringView(kTicketPattern)).toString());
    m_field->setObjectName("ticketAddress"_L1);
    m_field->setAccessibleName(tr("Address of the form for new tickets"));
    m_field->setPlaceholderText(u"https://github.com/acme/shop/issues/new?title={title}&body={text}"_s);
    m_field->setReadOnly(!workspace.write);
    m_hint = makeParagraph(theme, {}, TextStyle::Meta, Ink::Danger);
    m_hint->setObjectName("ticketHint"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_field);
    layout->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &TicketSettings::describe);
    connect(m_field, &QLineEdit::editingFinished, this, &TicketSettings::take);
    describe();
}

void TicketSettings::describe()
{
    const QString pattern = m_field->text().trimmed();
    const bool isUsable = pattern.isEmpty() || checkTicketPattern(pattern);
    m_hint->setText(isUsable ? QString()
                             : tr("This cannot be used: it begins with https:// and a server, and has no other places "
                                  "than {title}, {text}, {incident}, {owner} and {due}."));
    m_hint->setVisible(!isUsable);
    m_field->setAccessibleDescription(m_hint->text());
}

void TicketSettings::take()
{
    const QString pattern = m_field->text().trimmed();
    const QLatin1StringView name(kTicketPattern);
    if (!m_workspace.write || m_workspace.read(name).toString() == pattern) return;
    if (pattern.isEmpty() || checkTicketPattern(pattern)) m_workspace.write(name, pattern);
}

} // namespace nevertwice
