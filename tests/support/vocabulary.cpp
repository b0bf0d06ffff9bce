#include "tests/support/vocabulary.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::test {

namespace {

constexpr QStringView kCommon[] = {
    u"the",   u"to",     u"of",    u"and",   u"a",       u"was",   u"in",    u"for",   u"on",    u"were",  u"at",
    u"that",  u"with",   u"from",  u"by",    u"not",     u"we",    u"is",    u"after", u"had",   u"this",  u"it",
    u"all",   u"no",     u"when",  u"which", u"as",      u"been",  u"until", u"be",    u"but",   u"one",   u"then",
    u"more",  u"before", u"there", u"still", u"because", u"first", u"only",  u"while", u"into",  u"over",  u"both",
    u"than",  u"again",  u"could", u"these", u"every",   u"out",   u"so",    u"did",   u"each",  u"other", u"during",
    u"their", u"back",   u"about", u"two",   u"an",      u"up",    u"never", u"last",  u"under", u"they",  u"its"};

constexpr QStringView kNouns[] = {
    u"connection", u"service",    u"database",    u"error",     u"request",   u"deploy",     u"alert",
    u"traffic",    u"latency",    u"node",        u"customer",  u"queue",     u"cache",      u"replica",
    u"pool",       u"timeout",    u"config",      u"cluster",   u"instance",  u"log",        u"disk",
    u"memory",     u"release",    u"certificate", u"region",    u"load",      u"metric",     u"checkout",
    u"payment",    u"server",     u"limit",       u"dashboard", u"thread",    u"job",        u"worker",
    u"pipeline",   u"migration",  u"index",       u"table",     u"query",     u"lock",       u"transaction",
    u"backup",     u"token",      u"session",     u"user",      u"order",     u"message",    u"topic",
    u"broker",     u"consumer",   u"producer",    u"partition", u"offset",    u"schema",     u"version",
    u"rollout",    u"canary",     u"flag",        u"rule",      u"policy",    u"firewall",   u"router",
    u"switch",     u"packet",     u"route",       u"gateway",   u"proxy",     u"balancer",   u"backend",
    u"frontend",   u"endpoint",   u"api",         u"client",    u"browser",   u"app",        u"page",
    u"script",     u"cron",       u"container",   u"pod",       u"host",      u"kernel",     u"process",
    u"heap",       u"leak",       u"garbage",     u"collector", u"socket",    u"port",       u"address",
    u"zone",       u"record",     u"resolver",    u"domain",    u"provider",  u"vendor",     u"contract",
    u"quota",      u"budget",     u"threshold",   u"monitor",   u"pager",     u"runbook",    u"engineer",
    u"team",       u"shift",      u"escalation",  u"channel",   u"ticket",    u"report",     u"review",
    u"change",     u"rollback",   u"revert",      u"commit",    u"branch",    u"merge",      u"build",
    u"test",       u"suite",      u"artifact",    u"image",     u"registry",  u"package",    u"library",
    u"dependency", u"driver",     u"storage",     u"volume",    u"bucket",    u"object",     u"file",
    u"directory",  u"path",       u"permission",  u"role",      u"account",   u"password",   u"key",
    u"secret",     u"vault",      u"rotation",    u"expiry",    u"invoice",   u"billing",    u"cart",
    u"catalog",    u"price",      u"inventory",   u"search",    u"result",    u"email",      u"notification",
    u"webhook",    u"callback",   u"retry",       u"backoff",   u"circuit",   u"breaker",    u"deadlock",
    u"spike",      u"burst",      u"drop",        u"outage",    u"incident",  u"failure",    u"fault",
    u"symptom",    u"cause",      u"trigger",     u"impact",    u"recovery",  u"mitigation", u"workaround",
    u"fix",        u"patch",      u"hotfix",      u"upgrade",   u"downgrade", u"window",     u"schedule",
    u"holiday",    u"weekend",    u"power",       u"cable",     u"rack",      u"datacenter", u"cooling",
    u"battery",    u"controller", u"firmware",    u"leader",    u"follower",  u"election",   u"quorum",
    u"consensus",  u"shard",      u"primary",     u"standby",   u"failover",  u"snapshot",   u"checkpoint",
    u"journal",    u"segment",    u"page",        u"buffer",    u"counter",   u"histogram",  u"percentile",
    u"sample",     u"trace",      u"span",        u"header",    u"payload",   u"body",       u"format",
    u"encoding",   u"parser",     u"field",       u"column",    u"row",       u"constraint", u"cursor"};

constexpr QStringView kVerbs[] = {
    u"restart",   u"fail",      u"return",   u"start",    u"open",        u"reach",       u"report",   u"confirm",
    u"detect",    u"notice",    u"check",    u"drain",    u"scale",       u"route",       u"block",    u"reject",
    u"accept",    u"retry",     u"queue",    u"process",  u"deploy",      u"revert",      u"roll",     u"merge",
    u"enable",    u"disable",   u"remove",   u"add",      u"raise",       u"lower",       u"increase", u"reduce",
    u"exceed",    u"consume",   u"leak",     u"allocate", u"release",     u"acquire",     u"wait",     u"expire",
    u"renew",     u"rotate",    u"replace",  u"repair",   u"restore",     u"recover",     u"resume",   u"pause",
    u"stall",     u"hang",      u"crash",    u"abort",    u"kill",        u"evict",       u"flush",    u"warm",
    u"load",      u"read",      u"write",    u"update",   u"insert",      u"delete",      u"scan",     u"index",
    u"migrate",   u"replicate", u"sync",     u"compare",  u"validate",    u"parse",       u"encode",   u"resolve",
    u"respond",   u"answer",    u"page",     u"escalate", u"acknowledge", u"investigate", u"suspect",  u"rule",
    u"trace",     u"measure",   u"monitor",  u"observe",  u"record",      u"announce",    u"inform",   u"ask",
    u"decide",    u"approve",   u"schedule", u"trigger",  u"cause",       u"prevent",     u"protect",  u"limit",
    u"throttle",  u"shed",      u"balance",  u"saturate", u"overload",    u"exhaust",     u"degrade",  u"drop",
    u"lose",      u"miss",      u"ignore",   u"skip",     u"document",    u"review",      u"test",     u"verify",
    u"reproduce", u"isolate",   u"promote",  u"demote",   u"elect"};

constexpr QStringView kAdjectives[] = {
    u"exhausted",   u"slow",          u"high",      u"stale",      u"full",       u"partial",    u"wrong",
    u"healthy",     u"degraded",      u"missing",   u"expired",    u"new",        u"old",        u"manual",
    u"automatic",   u"internal",      u"external",  u"regional",   u"global",     u"idle",       u"busy",
    u"stuck",       u"broken",        u"corrupt",   u"invalid",    u"unexpected", u"silent",     u"noisy",
    u"critical",    u"minor",         u"major",     u"low",        u"large",      u"small",      u"single",
    u"double",      u"primary",       u"secondary", u"temporary",  u"permanent",  u"recent",     u"unknown",
    u"unreachable", u"unavailable",   u"saturated", u"overloaded", u"duplicate",  u"incomplete", u"inconsistent",
    u"unsafe",      u"misconfigured", u"throttled"};

constexpr QStringView kPlaces[] = {u"eu1", u"eu2", u"us1", u"us2", u"ap1", u"sa1"};
constexpr QStringView kStages[] = {u"prod", u"stage", u"edge", u"core"};

QString joined(std::initializer_list<QStringView> parts)
{
    QString out;
    for (QStringView part : parts)
        out += part;
    return out;
}

QString title(QStringView word)
{
    return joined({word.first(1).toString().toUpper(), word.mid(1)});
}

QString past(QStringView verb)
{
    if (verb.endsWith(u'y')) return joined({verb.chopped(1), u"ied"});
    return joined({verb, verb.endsWith(u'e') ? u"d" : u"ed"});
}
QString doing(QStringView verb)
{
    return joined({verb.endsWith(u'e') ? verb.chopped(1) : verb, u"ing"});
}

// The stream that mixes the lists; it has no part in the values drawn later.
constexpr quint64 kShuffleSeed = 20'260'105;

template <typename List> void shuffle(List &list, Dice &dice)
{
    for (size_t i = list.size(); i > 1; --i)
        std::swap(list[i - 1], list[dice.below(quint32(i))]);
}

QString codeWord(Dice &dice)
{
    const QStringView a = dice.oneOf(kNouns);
    const QStringView b = dice.oneOf(kNouns);
    const QStringView verb = dice.oneOf(kVerbs);
    const QString number = QString::number(dice.between(1, 48)).rightJustified(2, u'0');
    switch (dice.below(9)) {
    case 0:
        return joined({a, title(b)}); // poolTimeout
    case 1:
        return joined({verb, title(a), title(b)}); // drainQueueWorker
    case 2:
        return joined({a, u"_", b}); // pool_size
    case 3:
        return joined({a, u"_", b, u"_", past(verb)}); // cache_node_evicted
    case 4:
        return joined({title(a), title(b), dice.inHundred(50) ? u"Error" : u"Exception"});
    case 5:
        return joined({u"ERR_", a.toString().toUpper(), u"_", b.toString().toUpper()});
    case 6:
        return joined({a, u"-", dice.oneOf(kStages), u"-", dice.oneOf(kPlaces), u"-", number});
    case 7:
        return joined({a, u".", b, u".", past(verb)}); // queue.worker.stalled
    default:
        return joined({a, u"-", b, u"-", number}); // deploy-worker-17
    }
}

} // namespace

int Dice::quantile(std::span<const int> bounds)
{
    const quint32 part = below(quint32(bounds.size() - 1));
    return between(bounds[part], bounds[part + 1]);
}

Vocabulary::Vocabulary(int size)
{
    Dice dice(kShuffleSeed);
    std::vector<QString> trade;
    for (QStringView noun : kNouns) {
        trade.push_back(noun.toString());
        trade.push_back(noun.endsWith(u'y') ? joined({noun.chopped(1), u"ies"}) : joined({noun, u"s"}));
    }
    for (QStringView verb : kVerbs) {
        trade.push_back(verb.toString());
        trade.push_back(past(verb));
        trade.push_back(doing(verb));
    }
    for (QStringView adjective : kAdjectives)
        trade.push_back(adjective.toString());
    shuffle(trade, dice);

    QSet<QString> seen;
    const auto add = [&](const QString &word) {
        if (!seen.contains(word) && m_words.size() < size_t(size)) {
            seen.insert(word);
            m_words.push_back(word);
        }
    };
    for (QStringView word : kCommon)
        add(word.toString());
    for (const QString &word : trade)
        add(word);
    while (m_words.size() < size_t(size))
        add(codeWord(dice));
    weigh();
}

void Vocabulary::weigh()
{
    const size_t n = m_words.size();
    std::vector<quint64> share(n); // of 2^32 a slot
    quint64 total = 0;
    for (size_t i = 0; i < n; ++i)
        total += (quint64(1) << 32) / (i + 1);
    // share = weight * n / total, scaled to 2^32; in pieces that stay inside 64 bits.
    const quint64 unit = (total / n) + 1;
    for (size_t i = 0; i < n; ++i) {
        const quint64 weight = (quint64(1) << 32) / (i + 1);
        share[i] = (weight / unit << 32) + (weight % unit << 32) / unit;
    }
    constexpr quint64 kSlot = quint64(1) << 32;
    m_keep.assign(n, 0xFFFFFFFF);
    m_alias.resize(n);
    std::vector<size_t> small, large;
    for (size_t i = 0; i < n; ++i) {
        m_alias[i] = quint32(i);
        (share[i] < kSlot ? small : large).push_back(i);
    }
    while (!small.empty() && !large.empty()) {
        const size_t poor = small.back();
        const size_t rich = large.back();
        small.pop_back();
        m_keep[poor] = quint32(share[poor]);
        m_alias[poor] = quint32(rich);
        share[rich] -= kSlot - share[poor];
        if (share[rich] < kSlot) {
            large.pop_back();
            small.push_back(rich);
        }
    }
}

const QString &Vocabulary::draw(Dice &dice) const
{
    const quint64 bits = dice.bits();
    const auto slot = size_t(((bits >> 32) * m_words.size()) >> 32);
    return m_words[quint32(bits) < m_keep[slot] ? slot : m_alias[slot]];
}

std::span<const QStringView> Vocabulary::nouns()
{
    return kNouns;
}
std::span<const QStringView> Vocabulary::adjectives()
{
    return kAdjectives;
}

} // namespace nevertwice::test
