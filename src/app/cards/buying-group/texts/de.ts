export const de = `
Bereit
Im Aufbau
Am Anfang
Besetzt: Personen ÷ verlangte je Rolle, im Mittel. Beteiligt: Rollen, in denen jemand beteiligt ist.
Alles hängt an einer Person

Verlangte Rollen
Besetzt
Fehlt: {count}

Rolle setzen
Rollen gehören zum Kontakt: Sie gelten an jedem Deal.
Speichern
Abbrechen
Rolle gespeichert
Rolle gespeichert, das Label nicht
Noch nicht gespeichert; Ihre Auswahl bleibt

Phase: {stage}

Anteil am Deal
Attributionsmodell
Summe
Kein Touchpoint für {milestones}
Marke
Leadgewinnung
Leadgewinnung: Formulare und Demo-Anfragen. Marke: alles andere.

Erster Touchpoint
Lead-Entstehung
Deal-Entstehung
Abschluss
Linear
U-förmig ({variant})
W-förmig
Ganzer Weg
Zeitverfall
Alle übrigen
Die Hälfte je {days} vor dem letzten Touchpoint
`;
