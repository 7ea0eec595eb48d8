// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontreemodel.h"

#include "docker/secretvalues.h"
#include "ui/models/text/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::JsonNode;

struct JsonTreeModel::Item
{
    JsonNode::Kind kind = JsonNode::Kind::Null;
    QString name {};
    QString text {};
    QString path {};
    qsizetype secretFrom = -1; ///< the part of the text that is masked begins here; -1: none is
    const Item *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Item>> children {};
};

namespace {

constexpr qsizetype kIndent = 2; ///< a level
constexpr auto kEnvironment = "Env"_L1;

/// As JSON writes a string. (Only arrays and objects can be written alone.)
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

/// Of "NAME=value" in an array, or of an argument.
qsizetype secretPartOfElement(const QString &text, const QString &array, const QString &before)
{
    if (array == kEnvironment) { // what is secret there nobody can tell by its looks
        const qsizetype value = text.indexOf(u'=') + 1;
        return value > 0 && value < text.size() ? value : -1;
    }
    return docker::looksSecretArgument(before, text) ? 0 : docker::secretPartOfLine(text);
}

} // namespace

qsizetype JsonTreeModel::secretPart(const Item &item)
{
    if (item.kind != JsonNode::Kind::String)
        return -1;
    if (!item.name.isEmpty() || !item.parent)
        return docker::looksSecret(item.name, item.text) ? 0 : -1;
    const auto &before = item.parent->children; // this one is not among them yet
    return secretPartOfElement(item.text, item.parent->name,
                               before.empty() ? QString() : before.back()->text);
}

QString maskText()
{
    return { 8, QChar(0x2022) };
}

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Item>())
{
}

JsonTreeModel::~JsonTreeModel() = default;

std::unique_ptr<JsonTreeModel::Item> JsonTreeModel::makeItem(const JsonNode &node, const Item *parent,
                                                             int row)
{
    auto item = std::make_unique<Item>();
    item->kind = node.kind;
    item->name = node.name;
    item->text = node.text;
    item->parent = parent;
    item->row = row;
    if (parent) {
        const QString step = node.name.isEmpty() ? u"[%1]"_s.arg(row) : u'.' + node.name;
        item->path = parent->path + step;
    }
    item->secretFrom = secretPart(*item);
    item->children.reserve(static_cast<std::size_t>(node.children.size()));
    int childRow = 0;
    for (const JsonNode &child : node.children)
        item->children.push_back(makeItem(child, item.get(), childRow++));
    return item;
}

void JsonTreeModel::setTree(const JsonNode &tree, bool keepRevealed)
{
    beginResetModel();
    m_root = makeItem(tree, nullptr, 0);
    if (!keepRevealed)
        m_revealed.clear();
    endResetModel();
}

void JsonTreeModel::setRevealed(const QModelIndex &index, bool revealed)
{
    const Item *item = itemAt(index);
    if (item == m_root.get() || item->secretFrom < 0)
        return;
    if (revealed)
        m_revealed.insert(item->path);
    else
        m_revealed.remove(item->path);
    emit dataChanged(index.siblingAtColumn(NameColumn), index.siblingAtColumn(ValueColumn));
}

const JsonTreeModel::Item *JsonTreeModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Item *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemAt(parent)->children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    const Item *above = child.isValid() ? itemAt(child)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(itemAt(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QString JsonTreeModel::shownValue(const Item &item) const
{
    switch (item.kind) {
    case JsonNode::Kind::Array:
        //: How much an array or object of JSON holds
        return tr("%n element(s)", nullptr, static_cast<int>(item.children.size()));
    case JsonNode::Kind::Object:
        //: How much an object of JSON holds
        return tr("%n field(s)", nullptr, static_cast<int>(item.children.size()));
    default:
        break;
    }
    if (item.secretFrom < 0 || m_revealed.contains(item.path))
        return item.text;
    return item.text.first(item.secretFrom) + maskText();
}

QString JsonTreeModel::shownName(const Item &item) const
{
    return item.name.isEmpty() ? u"[%1]"_s.arg(item.row) : item.name;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = *itemAt(index);
    const bool isValue = index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole:
        return plain(isValue ? shownValue(item) : shownName(item));
    case Qt::ToolTipRole:
        return isValue ? toolTipText(shownValue(item)) : QVariant();
    case MonospaceRole:
        return isValue && item.children.empty();
    case MutedRole:
        return isValue && (item.kind == JsonNode::Kind::Array || item.kind == JsonNode::Kind::Object);
    case PathRole:
        return item.path.startsWith(u'.') ? item.path.sliced(1) : item.path;
    case SecretRole:
        return item.secretFrom >= 0;
    case RevealedRole:
        return m_revealed.contains(item.path);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Column: name of a setting
    return section == NameColumn ? tr("Name") : tr("Value");
}

void JsonTreeModel::write(QString &out, const Item &item, int depth) const
{
    const bool isArray = item.kind == JsonNode::Kind::Array;
    if (!isArray && item.kind != JsonNode::Kind::Object) {
        out += item.kind == JsonNode::Kind::String ? quoted(shownValue(item)) : item.text;
        return;
    }
    out += isArray ? u'[' : u'{';
    const QString indent = u'\n' + QString(kIndent * (depth + 1), u' ');
    bool first = true;
    for (const auto &child : item.children) {
        if (!std::exchange(first, false))
            out += u',';
        out += indent;
        if (!isArray)
            out += quoted(child->name) + u": "_s;
        write(out, *child, depth + 1);
    }
    if (!item.children.empty())
        out += u'\n' + QString(kIndent * depth, u' ');
    out += isArray ? u']' : u'}';
}

QString JsonTreeModel::text() const
{
    QString out;
    write(out, *m_root, 0);
    return out;
}

JsonTreeFilter::JsonTreeFilter(JsonTreeModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&model);
}

void JsonTreeFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool JsonTreeFilter::matches(const QModelIndex &row) const
{
    const auto has = [this](const QModelIndex &cell) {
        return cell.data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    return has(row) || has(row.siblingAtColumn(JsonTreeModel::ValueColumn));
}

bool JsonTreeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_text.isEmpty() || matches(sourceModel()->index(sourceRow, 0, sourceParent));
}

} // namespace slipway::ui
