// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/simlog.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace slipway::sandbox::stories {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEntryLimit = 16'384; ///< bytes that the engine puts into one entry

/// Chooses and counts for one line.
class Dice final
{
public:
    explicit Dice(const LogMoment &moment)
        : m_seed(moment.seed)
        , m_number(static_cast<quint64>(moment.index) << 8)
    {
    }

    quint32 below(quint32 limit) { return mixed(m_seed, m_number++) % limit; }
    template <std::size_t N>
    QByteArray oneOf(const std::array<const char *, N> &texts)
    {
        return texts.at(below(static_cast<quint32>(N)));
    }
    QByteArray number(quint32 limit) { return QByteArray::number(below(limit)); }

private:
    quint32 m_seed;
    quint64 m_number;
};

QByteArray stamp(const LogMoment &moment, QStringView format)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.nano / 1'000'000, Qt::UTC);
    return QLocale::c().toString(time, format).toLatin1();
}

QByteArray isoStamp(const LogMoment &moment)
{
    return stamp(moment, u"yyyy-MM-ddTHH:mm:ss.zzz'Z'");
}

constexpr std::array kVisitors = { "198.51.100.23", "203.0.113.80", "192.0.2.41", "198.51.100.7",
                                   "2001:db8::17" };
constexpr std::array kAgents = { "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                                 "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36", "curl/8.5.0",
                                 "Googlebot/2.1 (+http://www.google.com/bot.html)" };
constexpr std::array kPages = { "/",
                                "/feed/",
                                "/wp-includes/style.css",
                                "/2024/11/hello-world/",
                                "/wp-login.php",
                                "/favicon.ico",
                                "/api/v1/posts?page=2" };

QByteArray requestLine(const LogMoment &moment, Dice &dice)
{
    static constexpr std::array kAnswers = { "200", "200", "200", "200", "200", "304", "404", "301" };
    return dice.oneOf(kVisitors) + " - - [" + stamp(moment, u"dd/MMM/yyyy:HH:mm:ss '+0000'") + R"(] "GET )"
        + dice.oneOf(kPages) + " HTTP/1.1\" " + dice.oneOf(kAnswers) + ' ' + dice.number(48'000) + R"( "-" ")"
        + dice.oneOf(kAgents) + '"';
}

} // namespace

LogLine accessLog(const LogMoment &moment)
{
    Dice dice(moment);
    if (moment.index % 37 == 36) {
        return { .isError = true,
                 .text = stamp(moment, u"yyyy/MM/dd HH:mm:ss") + " [error] 29#29: *" + dice.number(90'000)
                     + " connect() failed (111: Connection refused) while connecting to upstream, client: "
                     + dice.oneOf(kVisitors)
                     + ", server: , request: \"GET /api/v1/posts HTTP/1.1\", upstream: "
                       "\"http://172.18.0.3:80/api/v1/posts\", host: \"blog.example.com\"" };
    }
    return { .text = requestLine(moment, dice) };
}

LogLine phpApplication(const LogMoment &moment)
{
    Dice dice(moment);
    if (moment.index % 23 == 22) {
        return { .isError = true,
                 .text = '[' + stamp(moment, u"ddd MMM dd HH:mm:ss.zzz yyyy") + "] [php:warn] [pid "
                     + dice.number(400)
                     + "] [client 172.18.0.2:51234] PHP Warning:  Undefined array key \"page\" in "
                       "/var/www/html/wp-content/themes/quiet/functions.php on line "
                     + dice.number(300) };
    }
    return { .text = requestLine(moment, dice) };
}

LogLine database(const LogMoment &moment)
{
    static constexpr std::array kNotes = {
        "[Note] InnoDB: Buffer pool(s) load completed at 241125  8:12:04",
        "[Note] mariadbd: ready for connections.",
        "[Note] InnoDB: log sequence number 4183921; transaction id 91422",
        "[Warning] Aborted connection 812 to db: 'blog' user: 'wp' host: '172.18.0.3' (Got timeout reading "
        "communication packets)",
        "[Note] InnoDB: Checkpoint done",
    };
    Dice dice(moment);
    return { .isError = true,
             .text = stamp(moment, u"yyyy-MM-dd HH:mm:ss ") + dice.number(900) + ' ' + dice.oneOf(kNotes) };
}

LogLine cache(const LogMoment &moment)
{
    static constexpr std::array kNotes = { "* 100 changes in 300 seconds. Saving...",
                                           "* Background saving started by pid 412", "* DB saved on disk",
                                           "* Background saving terminated with success",
                                           "# WARNING Memory overcommit must be enabled!" };
    return { .text = "1:M " + stamp(moment, u"dd MMM yyyy HH:mm:ss.zzz ")
                 + kNotes.at(static_cast<std::size_t>(moment.index) % kNotes.size()) };
}

LogLine registry(const LogMoment &moment)
{
    Dice dice(moment);
    const bool isMissing = moment.index % 19 == 18;
    return { .isError = isMissing,
             .text = "time=\"" + isoStamp(moment) + "\" level=" + (isMissing ? "error" : "info")
                 + " msg=\"response completed"
                 + (isMissing ? " with error\" err.code=\"manifest unknown" : "")
                 + "\" go.version=go1.20.8 http.request.method=GET http.request.uri=/v2/team/app/manifests/"
                 + dice.number(400) + " http.response.status=" + (isMissing ? "404" : "200")
                 + " http.response.duration=" + dice.number(90) + ".41ms" };
}

LogLine dashboards(const LogMoment &moment)
{
    static constexpr std::array kLevels = { "info", "info", "info", "debug", "warn", "error" };
    static constexpr std::array kPaths = { "/api/health", "/api/ds/query", "/api/live/ws", "/login" };
    Dice dice(moment);
    return { .text = "logger=context t=" + isoStamp(moment) + " level=" + dice.oneOf(kLevels)
                 + " msg=\"Request Completed\" method=GET path=" + dice.oneOf(kPaths)
                 + " status=200 remote_addr=" + dice.oneOf(kVisitors) + " time_ms=" + dice.number(220)
                 + " duration=" + dice.number(220) + ".117ms size=" + dice.number(4000) };
}

LogLine jsonService(const LogMoment &moment)
{
    static constexpr std::array kLevels = { "info", "info", "debug", "info", "warn", "info", "error" };
    static constexpr std::array kMessages = { "order placed", "order paid", "stock reserved", "mail sent",
                                              "cache miss" };
    constexpr qsizetype kRound = 701; // one long line, in three entries, a round
    const qsizetype place = moment.index % kRound;
    if (place == 0) {
        QByteArray head =
            R"({"time":")" + isoStamp(moment) + R"(","level":"debug","msg":"whole basket","items":"[)";
        return { .isPartial = true, .text = head.leftJustified(kEntryLimit, '7') };
    }
    if (place == 1)
        return { .isPartial = true, .text = QByteArray(kEntryLimit, '8') };
    if (place == 2)
        return { .text = QByteArray(4000, '9') + "]\"}" };
    Dice dice(moment);
    const QByteArray level = dice.oneOf(kLevels);
    return { .isError = level == "error",
             .text = R"({"time":")" + isoStamp(moment) + R"(","level":")" + level + R"(","msg":")"
                 + dice.oneOf(kMessages) + R"(","order":)" + dice.number(90'000) + R"(,"customer":{"id":)"
                 + dice.number(4000) + R"(,"city":"Zürich"},"ms":)" + dice.number(180) + '}' };
}

LogLine colourful(const LogMoment &moment)
{
    Dice dice(moment);
    const QByteArray time = stamp(moment, u"HH:mm:ss");
    switch (moment.index % 6) {
    case 0:
        return { .text = "\x1b[2m" + time
                     + "\x1b[22m \x1b[36m\x1b[1m[vite]\x1b[22m\x1b[39m hmr update "
                       "\x1b[2m/src/pages/Basket.vue\x1b[22m" };
    case 1:
        return { .text = "\x1b[32m\xe2\x9c\x93\x1b[39m built in \x1b[33m" + dice.number(900) + "ms\x1b[0m" };
    case 2:
        return { .isError = true,
                 .text =
                     "\x1b[41m\x1b[97m ERROR \x1b[0m \x1b[31mCannot read properties of undefined (reading "
                     "'price')\x1b[0m" };
    case 3:
        return {
            .text = "\x1b[38;5;208mwarning\x1b[0m \x1b[4munused import\x1b[24m in \x1b[3msrc/shop.ts\x1b[23m"
        };
    case 4:
        return { .text = "\x1b[38;2;120;200;255mGET\x1b[0m /assets/shop-" + dice.number(9999)
                     + ".js \x1b[7m 200 \x1b[27m" };
    default:
        return { .text =
                     "\x1b[1m\x1b[35mready\x1b[0m on \x1b[36mhttp://localhost:\x1b[1m5173\x1b[22m/\x1b[39m" };
    }
}

LogLine stackTraces(const LogMoment &moment)
{
    static constexpr std::array kTrace = {
        "java.util.concurrent.TimeoutException: no connection from pool \"stock\" within 3000 ms",
        "\tat com.example.inventory.Pool.take(Pool.java:118)",
        "\tat com.example.inventory.StockRepository.find(StockRepository.java:57)",
        "\tat com.example.inventory.StockController.get(StockController.java:31)",
        "\tat java.base/java.lang.Thread.run(Thread.java:1583)",
        "Caused by: java.net.ConnectException: Connection refused",
        "\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)",
        "\t... 14 more",
    };
    constexpr qsizetype kRound = 30;
    const auto place = static_cast<std::size_t>(moment.index % kRound);
    Dice dice(moment);
    const QByteArray time = isoStamp(moment);
    if (place == 0)
        return { .isError = true,
                 .text = time + " ERROR 1 --- [nio-8080-exec-" + dice.number(9)
                     + "] c.e.inventory.StockController : request failed" };
    if (place <= kTrace.size())
        return { .isError = true, .text = kTrace.at(place - 1) };
    return { .text = time + (place % 7 == 0 ? "  WARN" : "  INFO")
                 + " 1 --- [scheduling-1] "
                   "c.e.inventory.Reconciler : "
                 + dice.number(5000) + " rows compared" };
}

LogLine progressBar(const LogMoment &moment)
{
    Dice dice(moment);
    const QByteArray name = "model-0000" + QByteArray::number(moment.index % 9 + 1) + "-of-00009.safetensors";
    if (moment.index % 2 == 0)
        return { .text = "Fetching " + name };
    QByteArray text;
    constexpr int kSteps = 20;
    for (int step = 1; step <= kSteps; ++step) {
        const QByteArray bar = QByteArray(step, '#').leftJustified(kSteps, ' ');
        text += '\r' + name + ": " + QByteArray::number(step * 100 / kSteps).rightJustified(3) + "%|" + bar
            + "| " + QByteArray::number(step * 248) + "M/4.96G [" + dice.number(90) + "MB/s]";
    }
    return { .isError = true, .text = text };
}

LogLine languages(const LogMoment &moment)
{
    static constexpr std::array kLines = {
        "Bonjour à tous\u00a0! La réunion commence à 14\u00a0h.",
        "お疲れさまです。ビルドが完了しました。",
        "部署成功，共耗时 42 秒。",
        "Сборка завершена без ошибок",
        "مرحبا بالعالم",
        "שלום עולם",
        "배포가 완료되었습니다",
        "Grüße aus Köln – 5 € gespart",
        "ทดสอบระบบเรียบร้อย",
        "नमस्ते दुनिया",
        "🐳 deployed 👩\u200d💻 👍🏽 🇯🇵 e\u0301 ﬁn",
        "Καλημέρα κόσμε ∑ ∞ ≠ ½",
    };
    return { .text = kLines.at(static_cast<std::size_t>(moment.index) % kLines.size()) };
}

LogLine terminal(const LogMoment &moment)
{
    static constexpr std::array kLines = { "\x1b[32muser@console\x1b[0m:\x1b[34m~\x1b[0m$ uptime\r",
                                           " 08:12:04 up 21 days,  load average: 0.31, 0.27, 0.22\r",
                                           "\x1b[32muser@console\x1b[0m:\x1b[34m~\x1b[0m$ ls --color\r",
                                           "\x1b[34mbin\x1b[0m  notes.txt  \x1b[32mrun.sh\x1b[0m\r" };
    return { .text = kLines.at(static_cast<std::size_t>(moment.index) % kLines.size()) };
}

LogLine failing(const LogMoment &moment)
{
    static constexpr std::array kLines = { "payment-retry 2.0.1 starting",
                                           "reading configuration from /etc/payment/retry.toml",
                                           "fatal: environment variable QUEUE_URL is not set" };
    const auto place = static_cast<std::size_t>(moment.index) % kLines.size();
    return { .isError = place == 2, .text = kLines.at(place) };
}

LogLine metrics(const LogMoment &moment)
{
    return { .isError = true,
             .text = "ts=" + isoStamp(moment) + " caller=node_exporter.go:117 level=info collector="
                 + (moment.index % 2 == 0 ? "filesystem" : "netclass") };
}

LogLine dates(const LogMoment &moment)
{
    return { .text = stamp(moment, u"ddd MMM dd HH:mm:ss 'UTC' yyyy") };
}

} // namespace slipway::sandbox::stories
