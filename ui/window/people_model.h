// The album's people as a list model, and what they are called.
#pragma once

#include "core/album/people.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace vizard::ui {

class PeopleFinder;

struct PersonName {
    int person = 0;
    QString name; // as given, or by number
};

// Everybody, those with most faces first.
std::vector<PersonName> namesOf(const album::People& people);

class PeopleModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PersonRole = Qt::UserRole + 1, CoverRole, PhotosRole, ProtectRole };

    explicit PeopleModel(PeopleFinder* finder, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // A name that was typed: nameWanted(), and the model changes when people do.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    int personAt(int row) const { return people_[std::size_t(row)].person; }

Q_SIGNALS:
    void nameWanted(int person, const QString& name);

private:
    struct Row {
        int person = 0, photos = 0;
        QString name, given;
    };

    QString wantedInWords(const Row& row) const;
    void follow();
    void order(std::vector<Row> wanted);

    PeopleFinder* finder_;
    std::vector<Row> people_;
};

} // namespace vizard::ui
