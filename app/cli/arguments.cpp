#include "app/cli/arguments.h"

#include "model/exchange/files.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

class Parser
{
public:
    Parser(const QStringList &arguments, const QList<Command> &table) : m_left(arguments), m_table(table) {}

    Result<Arguments> run()
    {
        while (!m_left.isEmpty() && !m_error) {
            const QString next = m_left.takeFirst();
            if (!m_optionsEnded && next == "--"_L1)
                m_optionsEnded = true;
            else if (!m_optionsEnded && next.startsWith(u'-') && next != "-"_L1)
                option(next);
            else
                word(next);
        }
        if (!m_error) count();
        if (m_error) return *m_error;
        return m_result;
    }

private:
    void fail(const QString &reason)
    {
        const QString name = m_result.command ? QString::fromLatin1(m_result.command->name) : QString();
        m_error = Error{Error::Kind::Usage, name.isEmpty() ? u"run nevertwice-cli"_s : u"run %1"_s.arg(name), reason,
                        u"See `nevertwice-cli help%1`."_s.arg(name.isEmpty() ? QString() : u' ' + name)};
    }

    void word(const QString &text)
    {
        if (m_result.command) {
            m_result.words.append(text);
            return;
        }
        const auto row = std::find_if(m_table.begin(), m_table.end(),
                                      [&](const Command &c) { return text == QLatin1String(c.name); });
        if (row == m_table.end()) return fail(u"there is no command \"%1\""_s.arg(text));
        m_result.command = &*row;
        for (const auto &[name, value] : std::exchange(m_early, {}))
            if (!m_error) take(name, value);
    }

    // Options before the command wait until it is known which ones it has.
    void option(const QString &text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.left(equals);
        QString value = equals < 0 ? QString() : u'=' + text.mid(equals + 1);
        if (name == "--workspace"_L1)
            m_result.workspace = fileNamed(valueOf(name, value));
        else if (m_result.command)
            take(name, value);
        else
            m_early.append({name, value});
    }

    // `given` is what stood behind the name with its equals sign; without one the next argument is the value.
    QString valueOf(const QString &name, const QString &given)
    {
        const QString value = !given.isEmpty() ? given.mid(1) : m_left.isEmpty() ? QString() : m_left.takeFirst();
        if (value.isEmpty() && !m_error) fail(u"%1 wants a value"_s.arg(name));
        return value;
    }

    void take(const QString &name, const QString &given)
    {
        const Option *known = find(name);
        if (!known) return fail(u"it has no option %1"_s.arg(name));
        QStringList &values = m_result.values[QLatin1String(known->name)];
        if (known->kind == Option::Kind::Flag) {
            if (!given.isEmpty()) fail(u"%1 takes no value"_s.arg(name));
        } else if (known->kind != Option::Kind::Repeatable && !values.isEmpty()) {
            fail(u"%1 is given twice"_s.arg(name));
        } else {
            const QString value = valueOf(name, given);
            values.append(known->kind == Option::Kind::File ? fileNamed(value) : value);
        }
    }

    const Option *find(const QString &name) const
    {
        static const Option common[] = {{"json"}, {"help"}};
        const auto matches = [&](const Option &o) {
            return name.startsWith("--"_L1) && name.mid(2) == QLatin1String(o.name);
        };
        const auto &own = m_result.command->options;
        if (const auto found = std::find_if(own.begin(), own.end(), matches); found != own.end()) return &*found;
        const auto found = std::find_if(std::begin(common), std::end(common), matches);
        return found == std::end(common) ? nullptr : found;
    }

    void count()
    {
        if (!m_result.command)
            return fail(m_early.isEmpty() ? u"no command is given"_s
                                          : u"no command is given beside %1"_s.arg(m_early.first().first));
        if (m_result.has("help")) return;
        const Command &command = *m_result.command;
        if (m_result.words.size() < command.leastWords)
            fail(missingWords(command));
        else if (command.mostWords >= 0 && m_result.words.size() > command.mostWords)
            fail(u"\"%1\" is one word too many"_s.arg(m_result.words.at(command.mostWords)));
    }

    QStringList m_left;
    const QList<Command> &m_table;
    QList<std::pair<QString, QString>> m_early;
    bool m_optionsEnded = false;
    Arguments m_result;
    std::optional<Error> m_error;
};

} // namespace

QString missingWords(const Command &command)
{
    return u"something is missing: %1 %2"_s.arg(QLatin1String(command.name), QString::fromUtf8(command.usage));
}

Result<Arguments> parseArguments(const QStringList &arguments, const QList<Command> &table)
{
    return Parser(arguments, table).run();
}

} // namespace nevertwice::cli
