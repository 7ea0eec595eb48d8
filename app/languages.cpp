// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace slipway::app {

using namespace Qt::StringLiterals;

Languages::Languages(const ui::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &ui::Settings::languageChanged, this, &Languages::apply);
    apply();
}

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QString Languages::catalogueFor(const QString &localeName)
{
    const QLocale locale(localeName);
    switch (locale.language()) {
    case QLocale::French:
        return u"fr"_s;
    case QLocale::Dutch:
        return u"nl"_s;
    case QLocale::Japanese:
        return u"ja"_s;
    case QLocale::Chinese:
        return locale.script() == QLocale::SimplifiedHanScript ? u"zh_CN"_s : u"en"_s;
    default:
        return u"en"_s;
    }
}

void Languages::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Languages::apply()
{
    const QString chosen = m_settings.language();
    m_current = catalogueFor(chosen.isEmpty() ? QLocale::system().name() : chosen);
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QLocale::setDefault(QLocale(m_current));
    install(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"slipway_"_s + m_current, u":/i18n"_s);
}

} // namespace slipway::app
