#include "model/exchange/yaml.h"

#include "model/domain/exactnumber.h"
#include "model/domain/text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace yaml {

const QString kCorrect = u"Correct it, or export the incident again."_s;

// Leaves the parser, which knows no other way out; it never leaves this file.
struct Stop
{
    Error error;
};

[[noreturn]] void stop(const YAML::Mark &mark, const QString &what, Error::Kind kind = Error::Kind::Invalid)
{
    throw Stop{{kind, {}, u"in line %1 of its YAML %2"_s.arg(mark.line + 1).arg(what), kCorrect}};
}

// A value with what it counts for: itself and all that is in it, and how deep that goes.
struct Built
{
    QJsonValue value;
    int weight = 1;
    int height = 1;
};

// Only what JSON would write as a number is one: 007, 0x10 and 1_000 are names of something.
QJsonValue plainValue(const QString &text)
{
    static const QRegularExpression number(u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?\\z"_s);
    if (text == "true"_L1 || text == "True"_L1 || text == "TRUE"_L1) return true;
    if (text == "false"_L1 || text == "False"_L1 || text == "FALSE"_L1) return false;
    if (!number.match(text).hasMatch()) return text;
    if (needsItsDigits(text.toLatin1())) return keptNumber(text.toLatin1());
    return QJsonDocument::fromJson('[' + text.toLatin1() + ']').array().at(0);
}

class Builder : public YAML::EventHandler
{
public:
    QJsonValue result;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(mark, anchor, {QJsonValue(), 1, 1}); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        const QString text = sanitizeText(QString::fromStdString(value)); // an escape holds what no text may
        if (wantsKey()) return takeKey(mark, text);
        add(mark, anchor, {tag == "?" ? plainValue(text) : QJsonValue(text), 1, 1});
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.constFind(anchor);
        if (known == m_anchors.constEnd()) stop(mark, u"a value repeats itself"_s);
        add(mark, YAML::NullAnchor, Built(*known));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, Shape::List);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, Shape::Object);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    enum class Shape { List, Object };
    struct Open
    {
        Shape shape = Shape::List;
        YAML::anchor_t anchor = YAML::NullAnchor;
        YAML::Mark mark;
        QJsonArray list;
        QMap<QString, QJsonValue> object; // a QJsonObject moves what it has at every key that is no last one
        QString key;
        bool hasKey = false;
        int weight = 1;
        int height = 1;
    };

    bool wantsKey() const { return !m_open.empty() && m_open.back().shape == Shape::Object && !m_open.back().hasKey; }

    void takeKey(const YAML::Mark &mark, const QString &key)
    {
        Open &open = m_open.back();
        if (open.object.contains(key)) stop(mark, u"the key \"%1\" stands a second time"_s.arg(key.left(40)));
        open.key = key;
        open.hasKey = true;
    }

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, Shape shape)
    {
        if (wantsKey()) stop(mark, u"a key is no text"_s);
        if (m_open.size() >= size_t(kDeepestYaml)) tooDeep(mark);
        Open open;
        open.shape = shape;
        open.anchor = anchor;
        open.mark = mark;
        m_open.push_back(std::move(open));
    }

    void close()
    {
        Open open = std::move(m_open.back());
        m_open.pop_back();
        Built built{open.list, open.weight, open.height};
        if (open.shape == Shape::Object) {
            QJsonObject object;
            for (auto it = open.object.cbegin(); it != open.object.cend(); ++it)
                object.insert(it.key(), it.value());
            built.value = object;
        }
        m_values -= open.weight - 1; // counted when they were added, and again with what they are in
        add(open.mark, open.anchor, std::move(built));
    }

    void add(const YAML::Mark &mark, YAML::anchor_t anchor, Built built)
    {
        if (wantsKey()) stop(mark, u"a key is no text"_s);
        m_values += built.weight;
        if (m_values > kMostYamlValues)
            stop(mark, u"there are more than %1 values"_s.arg(kMostYamlValues), Error::Kind::TooLarge);
        if (m_open.size() + size_t(built.height) > size_t(kDeepestYaml) + 1) tooDeep(mark);
        if (anchor != YAML::NullAnchor) m_anchors.insert(anchor, built);
        if (m_open.empty()) {
            result = built.value;
            return;
        }
        Open &open = m_open.back();
        open.weight += built.weight;
        open.height = std::max(open.height, built.height + 1);
        if (open.shape == Shape::List)
            open.list.append(built.value);
        else
            open.object.insert(open.key, built.value);
        open.hasKey = false;
    }

    [[noreturn]] static void tooDeep(const YAML::Mark &mark)
    {
        stop(mark, u"the values nest deeper than %1 levels"_s.arg(kDeepestYaml), Error::Kind::TooLarge);
    }

    std::vector<Open> m_open;
    QHash<YAML::anchor_t, Built> m_anchors;
    int m_values = 0;
};

// YAML has no such characters, and the parser takes one of them for the end of the text.
std::optional<Error> foreignCharacter(QStringView text)
{
    const auto found = std::find_if(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r'; });
    if (found == text.end()) return std::nullopt;
    const qsizetype line = std::count(text.begin(), found, u'\n') + 1;
    return Error{Error::Kind::Invalid,
                 {},
                 u"in line %1 of its YAML there is a control character (U+%2)"_s.arg(line).arg(found->unicode(), 4, 16,
                                                                                               QLatin1Char('0')),
                 kCorrect};
}

Result<QJsonValue> parse(const std::string &utf8)
{
    try {
        std::istringstream stream(utf8);
        YAML::Parser parser(stream);
        Builder builder;
        if (!parser.HandleNextDocument(builder)) return QJsonValue();
        if (Builder second; parser.HandleNextDocument(second))
            return Error{Error::Kind::Invalid, {}, u"its YAML is more than one document"_s, kCorrect};
        return builder.result;
    } catch (const Stop &stopped) {
        return stopped.error;
    } catch (const YAML::Exception &exception) {
        return Error{Error::Kind::Invalid,
                     {},
                     u"in line %1 its YAML cannot be read (%2)"_s.arg(std::max(exception.mark.line, 0) + 1)
                         .arg(QString::fromStdString(exception.msg)),
                     kCorrect};
    } catch (const std::exception &exception) {
        return Error{Error::Kind::Invalid,
                     {},
                     u"its YAML cannot be read (%1)"_s.arg(QString::fromUtf8(exception.what())),
                     kCorrect};
    }
}

// ---- writing ----

// A word that no reader of YAML, old or new, takes for anything but text.
bool isPlainKey(const QString &key)
{
    static const QRegularExpression word(u"\\A[a-z][a-z0-9_]{0,60}\\z"_s);
    static const QStringList taken{u"null"_s, u"true"_s, u"false"_s, u"yes"_s, u"no"_s,
                                   u"on"_s,   u"off"_s,  u"y"_s,     u"n"_s};
    return word.match(key).hasMatch() && !taken.contains(key);
}

void emitKey(YAML::Emitter &out, const QString &key)
{
    if (isPlainKey(key)) {
        out << YAML::Key << key.toStdString();
        return;
    }
    if (key.size() > 60) out << YAML::LongKey; // a short one may have 1,024 bytes, its escapes included
    out << YAML::Key << YAML::DoubleQuoted << key.toStdString();
}

void emitValue(YAML::Emitter &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out << value.toBool();
        break;
    case QJsonValue::Double: {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out << list.mid(1, list.size() - 2).toStdString();
        break;
    }
    case QJsonValue::String:
        if (const auto digits = keptDigits(value))
            out << digits->toStdString();
        else
            out << YAML::DoubleQuoted << value.toString().toStdString();
        break;
    case QJsonValue::Array: {
        const QJsonArray list = value.toArray();
        if (list.isEmpty()) out << YAML::Flow;
        out << YAML::BeginSeq;
        for (const QJsonValue &item : list)
            emitValue(out, item);
        out << YAML::EndSeq;
        break;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.isEmpty()) out << YAML::Flow;
        out << YAML::BeginMap;
        for (auto it = object.begin(); it != object.end(); ++it) {
            emitKey(out, it.key());
            out << YAML::Value;
            emitValue(out, it.value());
        }
        out << YAML::EndMap;
        break;
    }
    default:
        out << YAML::Null;
    }
}

} // namespace yaml

Result<QJsonValue> readYaml(QStringView text)
{
    if (const auto foreign = yaml::foreignCharacter(text)) return *foreign;
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > kMostYamlBytes)
        return Error{
            Error::Kind::TooLarge, {}, u"its YAML is larger than %1 MB"_s.arg(kMostYamlBytes >> 20), yaml::kCorrect};
    return yaml::parse(utf8.toStdString());
}

QString writeYaml(const QJsonObject &object)
{
    YAML::Emitter out;
    out.SetNullFormat(YAML::LowerNull);
    yaml::emitValue(out, object);
    return QString::fromUtf8(out.c_str(), qsizetype(out.size())) + u'\n';
}

} // namespace nevertwice
