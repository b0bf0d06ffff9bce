#include "model/insight/checks/secretscan.h"

#include "model/insight/checks/phrases.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace secretscan {

// Letters, digits and the marks that stand inside tokens.
bool isTokenPart(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-' || c == u'.' || c == u'+' ||
           c == u'/' || c == u'=' || c == u':' || c == u'@' || c == u'%' || c == u'~';
}

struct Prefix
{
    const char *text;
    qsizetype least; // letters behind it
    Secret::Kind kind;
    const char *name;
};

constexpr std::array kPrefixes{
    Prefix{"ghp_", 30, Secret::Kind::Token, "a token of GitHub"},
    Prefix{"gho_", 30, Secret::Kind::Token, "a token of GitHub"},
    Prefix{"ghu_", 30, Secret::Kind::Token, "a token of GitHub"},
    Prefix{"ghs_", 30, Secret::Kind::Token, "a token of GitHub"},
    Prefix{"ghr_", 30, Secret::Kind::Token, "a token of GitHub"},
    Prefix{"github_pat_", 22, Secret::Kind::Token, "a token of GitHub"},
    Prefix{"glpat-", 20, Secret::Kind::Token, "a token of GitLab"},
    Prefix{"xoxb-", 20, Secret::Kind::Token, "a token of Slack"},
    Prefix{"xoxp-", 20, Secret::Kind::Token, "a token of Slack"},
    Prefix{"xoxa-", 20, Secret::Kind::Token, "a token of Slack"},
    Prefix{"xoxs-", 20, Secret::Kind::Token, "a token of Slack"},
    Prefix{"xapp-", 20, Secret::Kind::Token, "a token of Slack"},
    Prefix{"AIza", 35, Secret::Kind::Key, "a key of Google"},
    Prefix{"sk_live_", 16, Secret::Kind::Key, "a key of Stripe"},
    Prefix{"rk_live_", 16, Secret::Kind::Key, "a key of Stripe"},
    Prefix{"sk_test_", 16, Secret::Kind::Key, "a key of Stripe"},
    Prefix{"sk-ant-", 20, Secret::Kind::Key, "a key of Anthropic"},
    Prefix{"sk-proj-", 20, Secret::Kind::Key, "a key of OpenAI"},
    Prefix{"npm_", 30, Secret::Kind::Token, "a token of npm"},
    Prefix{"pypi-AgE", 20, Secret::Kind::Token, "a token of PyPI"},
    Prefix{"SG.", 40, Secret::Kind::Key, "a key of SendGrid"},
    Prefix{"dop_v1_", 40, Secret::Kind::Token, "a token of DigitalOcean"},
    Prefix{"hvs.", 20, Secret::Kind::Token, "a token of Vault"},
    Prefix{"AGE-SECRET-KEY-", 20, Secret::Kind::Key, "a private key"},
};

bool isAlike(const QStringView &token)
{
    // One letter over and over, as in "xxxxxxxx", or the dots of a mask.
    return std::all_of(token.begin(), token.end(), [&](QChar c) { return c == token.front(); });
}

bool isPlaceholder(QStringView value)
{
    static const PhraseTable::List &words = PhraseTable::forChecks().list(u"placeholder"_s);
    if (value.isEmpty() || isAlike(value)) return true;
    if (u"<[{$*(%&"_s.contains(value.front())) return true;
    const QString lower = value.toString().toLower();
    for (const QString &stem : words.stems)
        if (lower.startsWith(stem)) return true;
    for (auto it = words.byWord.cbegin(); it != words.byWord.cend(); ++it)
        if (lower == it.key() || lower.contains("example"_L1)) return true;
    return false;
}

// What nobody would choose as a word: letters with digits, or with marks.
bool looksChosen(QStringView value)
{
    bool hasLetter = false;
    bool hasDigit = false;
    bool hasMark = false;
    for (const QChar c : value) {
        hasLetter = hasLetter || c.isLetter();
        hasDigit = hasDigit || c.isDigit();
        hasMark = hasMark || u"!@#$%^&*?+~"_s.contains(c);
    }
    return hasLetter && (hasDigit || hasMark);
}

bool isOfBase64(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'+' || c == u'/' || c == u'=';
}

// A line of a key, as it stands in a file, in a quotation, or in the source of a program.
bool isLineOfKey(QStringView line)
{
    // Between two words of a sentence stands a space; in a line of a key there is none.
    const auto isAllowed = [](QChar c) { return isOfBase64(c) || u"\\\"',;"_s.contains(c); };
    while (!line.isEmpty() && !isOfBase64(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && !isOfBase64(line.back()))
        line.chop(1);
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), isAllowed);
}

// So many letters without a space are no word: a key whose lines became one.
bool holdsPartOfKey(QStringView line)
{
    constexpr int kLongestWord = 32;
    int length = 0;
    return std::any_of(line.begin(), line.end(), [&](QChar c) {
        length = isOfBase64(c) ? length + 1 : 0;
        return length > kLongestWord;
    });
}

// "Proc-Type: 4,ENCRYPTED", "Comment: made in a hurry"
bool isHeaderOfKey(QStringView line)
{
    static const QStringList names{u"Version: "_s, u"Comment: "_s,   u"Hash: "_s,
                                   u"Charset: "_s, u"Proc-Type: "_s, u"DEK-Info: "_s};
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return line.trimmed().startsWith(name); });
}

class Scan
{
public:
    explicit Scan(const Prose &prose) : m_prose(prose), m_text(prose.text()), m_view(m_text) {}

    QList<Secret> run()
    {
        lookForKeys();
        for (qsizetype at = 0; at < m_text.size();) {
            if (!isTokenPart(m_text[at])) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < m_text.size() && isTokenPart(m_text[end]))
                ++end;
            lookAt(at, end);
            at = end;
        }
        lookForAssignments();
        std::sort(m_found.begin(), m_found.end(),
                  [](const Secret &a, const Secret &b) { return a.span.at < b.span.at; });
        QList<Secret> apart;
        qsizetype behind = 0;
        for (const Secret &secret : std::as_const(m_found))
            if (secret.span.at >= behind) {
                apart.append(secret);
                behind = secret.span.at + secret.span.length;
            }
        return apart;
    }

private:
    void add(Secret::Kind kind, const QString &name, qsizetype at, qsizetype end)
    {
        m_found.append({kind, name, {at, end - at}});
    }

    // "-----BEGIN RSA PRIVATE KEY-----" to its end; without one, to the last line that can be of a key.
    void lookForKeys()
    {
        for (qsizetype at = m_text.indexOf("-----BEGIN "_L1); at >= 0; at = m_text.indexOf("-----BEGIN "_L1, at + 1)) {
            const QStringView head = m_view.sliced(at).left(60);
            const QLatin1StringView mark =
                head.contains("PRIVATE KEY BLOCK-----"_L1) ? "PRIVATE KEY BLOCK-----"_L1 : "PRIVATE KEY-----"_L1;
            if (!head.contains(mark)) continue;
            constexpr qsizetype most = 8192;
            const qsizetype body = at + head.indexOf(mark) + mark.size();
            const qsizetype end = m_view.sliced(0, std::min(m_text.size(), body + most)).indexOf("-----END "_L1, body);
            const qsizetype behind = end < 0 ? endOfKey(body) : endOfLine(end);
            add(Secret::Kind::Key, u"a private key"_s, at, behind);
            at = behind;
        }
    }

    qsizetype endOfLine(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return end < 0 ? m_text.size() : end;
    }

    // Headers and one empty line may stand above the first line of the key.
    qsizetype endOfKey(qsizetype body) const
    {
        const QStringView beside = m_view.sliced(body, endOfLine(body) - body).trimmed();
        bool hasBegun = isLineOfKey(beside) || holdsPartOfKey(beside);
        qsizetype behind = hasBegun ? endOfLine(body) : body;
        if (!hasBegun && beside.size() > 2) return behind; // a sentence about it; two are the end of a quotation
        bool hasGap = false;
        for (qsizetype at = endOfLine(body) + 1; at < m_text.size();) {
            const qsizetype end = endOfLine(at);
            const QStringView line = m_view.sliced(at, end - at);
            const bool isEnd = line.contains("-----END "_L1);
            if (isEnd || isLineOfKey(line)) {
                hasBegun = true;
                behind = end;
            } else if (hasBegun || (hasGap && !isHeaderOfKey(line)) ||
                       !(isHeaderOfKey(line) || line.trimmed().isEmpty())) {
                break;
            }
            if (isEnd) break;
            hasGap = hasGap || line.trimmed().isEmpty();
            at = end + 1;
        }
        return behind;
    }

    void lookAt(qsizetype at, qsizetype end)
    {
        const QStringView run = m_view.sliced(at, end - at);
        if (const qsizetype scheme = run.indexOf("://"_L1); scheme >= 0) {
            lookForLogin(at + scheme + 3, end);
            lookForHook(at, end);
        }
        // A token may stand behind "key=" or in an address.
        qsizetype begin = at;
        for (qsizetype i = at; i <= end; ++i) {
            const bool isBorder = i == end || u"=:/@"_s.contains(m_text[i]);
            if (!isBorder) continue;
            if (i > begin) lookAtToken(begin, i);
            begin = i + 1;
        }
        lookForMail(at, end);
    }

    void lookAtToken(qsizetype at, qsizetype end)
    {
        while (end > at && u".-+~"_s.contains(m_text[end - 1]))
            --end;
        const QStringView token = m_view.sliced(at, end - at);
        if (token.size() < 7) return;
        if (isNetworkAddress(at, token)) {
            add(Secret::Kind::NetworkAddress, u"a private address of a network"_s, at, end);
            return;
        }
        if (token.size() < 16) return;
        if (isAwsKey(token)) return add(Secret::Kind::Key, u"an access key of AWS"_s, at, end);
        if (isJwt(token)) return add(Secret::Kind::Token, u"a signed token (JWT)"_s, at, end);
        for (const Prefix &prefix : kPrefixes) {
            const QLatin1StringView text(prefix.text);
            if (!token.startsWith(text) || token.size() - text.size() < prefix.least) continue;
            const QStringView rest = token.sliced(text.size());
            if (isAlike(rest) || rest.contains("EXAMPLE"_L1, Qt::CaseInsensitive)) return;
            return add(prefix.kind, QString::fromLatin1(prefix.name), at, end);
        }
    }

    static bool isAwsKey(QStringView token)
    {
        if (token.size() != 20 || !(token.startsWith("AKIA"_L1) || token.startsWith("ASIA"_L1))) return false;
        if (token.endsWith("EXAMPLE"_L1)) return false;
        return std::all_of(token.begin(), token.end(),
                           [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
    }

    static bool isJwt(QStringView token)
    {
        return token.startsWith("eyJ"_L1) && token.count(u'.') == 2 && token.size() > 40;
    }

    bool isNetworkAddress(qsizetype at, QStringView token) const
    {
        if (!token.front().isDigit() || token.count(u'.') != 3) return false;
        int parts[4] = {};
        qsizetype i = 0;
        for (const QStringView part : token.split(u'.')) {
            bool isNumber = false;
            const int value = part.toInt(&isNumber);
            if (!isNumber || value > 255 || value < 0) return false;
            parts[i++] = value;
        }
        const QStringView before = m_view.sliced(std::max<qsizetype>(0, at - 9), std::min<qsizetype>(at, 9));
        if (before.endsWith(u'v') || before.contains("ersion"_L1)) return false;
        return parts[0] == 10 || (parts[0] == 192 && parts[1] == 168) ||
               (parts[0] == 172 && parts[1] >= 16 && parts[1] <= 31);
    }

    // "https://user:password@host"
    void lookForLogin(qsizetype at, qsizetype end)
    {
        const QStringView rest = m_view.sliced(at, end - at);
        const qsizetype slash = rest.indexOf(u'/');
        const QStringView authority = slash < 0 ? rest : rest.first(slash);
        const qsizetype login = authority.lastIndexOf(u'@');
        if (login < 0) return;
        const qsizetype colon = authority.first(login).indexOf(u':');
        if (colon < 0 || isPlaceholder(authority.sliced(colon + 1, login - colon - 1))) return;
        add(Secret::Kind::Password, u"a password in an address"_s, at + colon + 1, at + login);
    }

    void lookForHook(qsizetype at, qsizetype end)
    {
        static const QString hook = u"hooks.slack.com/services/"_s;
        const qsizetype begin = m_view.sliced(at, end - at).indexOf(hook);
        if (begin >= 0 && end - at - begin - hook.size() > 30)
            add(Secret::Kind::Token, u"a webhook of Slack"_s, at + begin + hook.size(), end);
    }

    // Only at providers of private mail: addresses of companies are meant to be written to.
    void lookForMail(qsizetype at, qsizetype end)
    {
        const QStringView run = m_view.sliced(at, end - at);
        const qsizetype mark = run.indexOf(u'@');
        if (mark < 1 || run.contains("://"_L1)) return;
        qsizetype behind = mark + 1;
        while (behind < run.size() && (run[behind].isLetterOrNumber() || run[behind] == u'.' || run[behind] == u'-'))
            ++behind;
        while (behind > mark && run[behind - 1] == u'.')
            --behind;
        qsizetype begin = mark;
        while (begin > 0 && (run[begin - 1].isLetterOrNumber() || u"._-+%"_s.contains(run[begin - 1])))
            --begin;
        static const PhraseTable::List &hosts = PhraseTable::forChecks().list(u"private_mail"_s);
        if (begin < mark && hosts.byWord.contains(run.sliced(mark + 1, behind - mark - 1).toString().toLower()))
            add(Secret::Kind::MailAddress, u"a private mail address"_s, at + begin, at + behind);
    }

    // "password = hunter2": a word that announces it, then a mark, then what nobody would choose as a word.
    void lookForAssignments()
    {
        const Prose &prose = m_prose;
        static const PhraseTable::List &keys = PhraseTable::forChecks().list(u"secret_key"_s);
        for (qsizetype i = 0; i < prose.words().size(); ++i) {
            qsizetype length = PhraseTable::match(keys, prose, i);
            const Prose::Word &first = prose.words()[i];
            if (length == 0 && endsLikeAKey(first.lower)) length = 1;
            if (length == 0) continue;
            const Prose::Word &last = prose.words()[i + length - 1];
            lookBehind(last.at + last.length);
        }
    }

    static bool endsLikeAKey(const QString &word)
    {
        for (const auto end :
             {"_password"_L1, "_passwd"_L1, "_secret"_L1, "_token"_L1, "_api_key"_L1, "_access_key"_L1})
            if (word.endsWith(end)) return true;
        return false;
    }

    void lookBehind(qsizetype at)
    {
        constexpr qsizetype kMostBetween = 6;
        qsizetype i = at;
        const qsizetype most = std::min(m_text.size(), at + kMostBetween);
        while (i < most && u"\"'`* "_s.contains(m_text[i]))
            ++i;
        bool isAssigned = false;
        if (i < m_text.size() && (m_text[i] == u'=' || m_text[i] == u':')) {
            isAssigned = true;
            ++i;
            if (i < m_text.size() && (m_text[i] == u'>' || m_text[i] == u'=')) ++i;
        } else if (m_view.sliced(std::min(i, m_text.size())).startsWith("is "_L1)) {
            isAssigned = true;
            i += 3;
        }
        if (!isAssigned) return;
        const qsizetype start = i;
        while (i < m_text.size() && i < start + kMostBetween && u"\"'`* "_s.contains(m_text[i]))
            ++i;
        constexpr qsizetype kLongest = 200;
        qsizetype end = i; // not farther than that: "password=password=..." may go on as long as the text
        while (end < m_text.size() && end - i <= kLongest && !m_text[end].isSpace() &&
               !u"\"'`,;<>|)"_s.contains(m_text[end]))
            ++end;
        while (end > i && u".:!?*"_s.contains(m_text[end - 1]) && (end == m_text.size() || m_text[end].isSpace()))
            --end;
        const QStringView value = m_view.sliced(i, end - i);
        constexpr qsizetype kShortest = 6;
        const bool isAddress = value.contains("://"_L1) || value.contains(u'(');
        if (value.size() < kShortest || value.size() > kLongest || isAddress || isPlaceholder(value) ||
            !looksChosen(value))
            return;
        add(Secret::Kind::Password, u"a password or key"_s, i, end);
    }

    const Prose &m_prose;
    QString m_text;
    QStringView m_view;
    QList<Secret> m_found;
};

} // namespace secretscan

QList<Secret> secretsIn(const QString &text)
{
    return secretscan::Scan(Prose(text)).run();
}

QList<Secret> secretsIn(const Prose &prose)
{
    return secretscan::Scan(prose).run();
}

QString maskOf(const Secret &secret)
{
    switch (secret.kind) {
    case Secret::Kind::MailAddress:
        return u"[masked address]"_s;
    case Secret::Kind::NetworkAddress:
        return u"[masked address]"_s;
    case Secret::Kind::Key:
        return u"[masked key]"_s;
    case Secret::Kind::Token:
        return u"[masked token]"_s;
    case Secret::Kind::Password:
        break;
    }
    return u"[masked]"_s;
}

QString withoutSecrets(const QString &text, const QList<Secret> &secrets)
{
    QString masked;
    qsizetype from = 0;
    for (const Secret &secret : secrets) {
        masked += QStringView(text).sliced(from, secret.span.at - from);
        masked += maskOf(secret);
        from = secret.span.at + secret.span.length;
    }
    return masked + text.sliced(from);
}

} // namespace nevertwice
