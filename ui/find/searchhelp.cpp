#include "ui/find/searchhelp.h"

#include "ui/find/queryexplaining.h"
#include "ui/kit/format.h"
#include "ui/kit/optionlist.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kCompletionId = "complete/"_L1;
constexpr auto kRecentId = "recent/"_L1;
constexpr auto kForgetId = "forget"_L1;

} // namespace

SearchHelp::SearchHelp(const Theme &theme, QLineEdit *field) : QObject(field), m_theme(theme), m_field(field)
{
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &SearchHelp::offer);
}

SearchHelp::~SearchHelp()
{
    delete m_list;
}

void SearchHelp::setNames(const QueryNames &names)
{
    m_names = names;
    if (m_field->hasFocus() && m_field->text().endsWith(u':')) offer();
}

const OptionList *SearchHelp::list() const
{
    return m_list;
}

void SearchHelp::offer()
{
    if (m_field->text().isEmpty()) return offerRecent();
    m_offered = completionsOf(m_field->text(), m_field->cursorPosition(), m_names);
    QList<Option> options;
    for (qsizetype i = 0; i < m_offered.options.size(); ++i) {
        const Completion &completion = m_offered.options[i];
        const bool isField = completion.value.isEmpty();
        options.append({kCompletionId + QString::number(i), isField ? completion.text : completion.value,
                        isField ? fieldText(completion.field, fieldNames(m_names.fields))
                                : valueText(completion.field, completion.value)});
    }
    show(options);
}

void SearchHelp::offerRecent()
{
    QList<Option> options;
    for (const QString &query : std::as_const(m_recent))
        options.append({kRecentId + query, oneLine(query), {}});
    if (!options.isEmpty()) options.append({kForgetId, tr("Forget these searches"), {}});
    show(options);
}

void SearchHelp::show(const QList<Option> &options)
{
    if (options.isEmpty()) {
        if (m_list) m_list->dismiss();
        return;
    }
    if (!m_list) {
        m_list = new OptionList(m_theme, m_field);
        connect(m_list, &OptionList::picked, this, &SearchHelp::take);
    }
    m_list->open(options, OptionList::Highlight::Nothing);
}

// What is taken is typed: the list below searches as it does for letters.
void SearchHelp::take(const Option &option)
{
    if (option.id == kForgetId) {
        m_recent.clear();
        emit forgetWanted();
        return;
    }
    if (option.id.startsWith(kRecentId)) {
        m_field->selectAll();
        m_field->insert(option.id.mid(kRecentId.size()));
        return;
    }
    const Completion taken = m_offered.options.value(option.id.mid(kCompletionId.size()).toInt());
    m_field->setSelection(int(m_offered.from), int(m_offered.length));
    const bool isEnded = !taken.value.isEmpty();
    const QString behind = m_field->text().mid(m_offered.from + m_offered.length);
    m_field->insert(isEnded && !behind.startsWith(u' ') ? taken.text + u' ' : taken.text);
    if (!isEnded) offer(); // the values of the field
}

bool SearchHelp::takeKey(const QKeyEvent &key)
{
    if (!m_list || !m_list->isOpen()) {
        const bool isAsked = key.key() == Qt::Key_Down && key.modifiers() == Qt::AltModifier;
        if (isAsked) offer();
        return isAsked;
    }
    if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab) {
        const auto current = m_list->current();
        m_list->dismiss();
        if (!current || key.key() == Qt::Key_Backtab) return false; // it is the key of the window
        take(*current);
        return true;
    }
    return m_list->takeKey(key);
}

bool SearchHelp::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (takeKey(*static_cast<QKeyEvent *>(event))) return true;
        break;
    case QEvent::FocusIn: {
        emit namesWanted();
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isMeant = reason == Qt::ShortcutFocusReason || reason == Qt::MouseFocusReason;
        if (isMeant && m_field->text().isEmpty()) offerRecent();
        break;
    }
    case QEvent::FocusOut:
        if (m_list) m_list->dismiss();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nevertwice
