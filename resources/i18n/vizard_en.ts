<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vizard::ui::AlbumController</name>
    <message numerus="yes">
        <source>%n photo(s) were in the list already.</source>
        <translation>
            <numerusform>%n photo was in the list already.</numerusform>
            <numerusform>%n photos were in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported to %1.</source>
        <translation>
            <numerusform>%n photo exported to %1.</numerusform>
            <numerusform>%n photos exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) protected.</source>
        <translation>
            <numerusform>%n photo protected.</numerusform>
            <numerusform>%n photos protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>No face was found in %n photo.</numerusform>
            <numerusform>No face was found in %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not done: cancelled.</source>
        <translation>
            <numerusform>%n photo was not done: cancelled.</numerusform>
            <numerusform>%n photos were not done: cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumView</name>
    <message numerus="yes">
        <source>Export %n photo(s)…</source>
        <translation>
            <numerusform>Export %n photo…</numerusform>
            <numerusform>Export %n photos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::ComparePanel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::MessageStrip</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
