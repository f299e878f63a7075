/** What each published table is for, by its name: on the data page, and to search engines. */
export const TABLE_PURPOSES: Readonly<Record<string, string>> = {
  kommuner:
    'Én linje pr. kommune: hvor mange mennesker i hjemløshed VIVE talte, ændringen siden sidst, tallet pr. 1.000 indbyggere og de bemærkninger, der skal følge med. Brug den til at se på én kommune eller sammenligne flere.',
  regioner:
    'Én linje pr. region med de samme tal som for kommunerne. Brug den til at sætte en kommunes tal ved siden af regionens.',
  landet:
    'Én linje pr. optælling i hele landet siden 2009. Brug den til at tegne udviklingen; der er ikke lige mange år mellem optællingerne.',
  fordelinger:
    'Hvor mennesker i hjemløshed opholdt sig, og hvor gamle de var, i procent af alle i landet. Brug den til at fortælle, hvem tallene handler om.',
  'lange-serier':
    'Alle optællinger for de kommuner, hvor hele rækken kan findes, gengivet af kommunen selv eller i lokale medier. Brug den til at følge en kommune længere tilbage end 2022.',
};
