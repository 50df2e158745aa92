/**
 * What each cleaning rule found, and how the source can put it right. A sentence a spreadsheet's author understands;
 * the value before and after stands beside it.
 */
const rules = {
  REQUIRED_MISSING: {
    found: 'Une information indispensable manque.',
    repair: 'Complétez cette cellule dans le fichier, puis importez-le de nouveau.',
  },
  ROW_WIDTH: {
    found: 'La ligne n’a pas le même nombre de cellules que l’en-tête.',
    repair: 'Cherchez un séparateur en trop ou un guillemet oublié dans cette ligne.',
  },
  COLUMN_NOT_READ: {
    found: 'Cette colonne n’est pas reprise.',
    repair: 'Si elle est utile, associez-la à une de nos informations en important de nouveau.',
  },
  ID_REPEATED: {
    found: 'Deux lignes ont le même identifiant.',
    repair: 'Donnez un identifiant différent à chaque lieu, ou retirez la ligne en double.',
  },
  SAME_ID_TWICE: {
    found: 'Cet identifiant est déjà pris par une ligne plus haut.',
    repair: 'Donnez un identifiant différent à chaque lieu, ou retirez la ligne en double.',
  },
  FORMULA: {
    found: 'La cellule contient une formule : son résultat est repris.',
    repair: 'Rien à faire. Pour plus de sûreté, remplacez la formule par sa valeur.',
  },
  DOUBLY_ENCODED: {
    found: 'Les accents étaient abîmés : ils sont rétablis.',
    repair: 'Rien à faire. À la source : enregistrez le fichier en « CSV UTF-8 ».',
  },
  LOST_LETTER: {
    found: 'Une lettre est perdue et ne peut pas être devinée.',
    repair: 'Corrigez le mot dans le fichier.',
  },
  HTML: {
    found: 'Le texte contenait des balises de page web : elles sont retirées.',
    repair: 'Rien à faire.',
  },
  CONTROL_CHARACTERS: {
    found: 'Des signes invisibles sont retirés.',
    repair: 'Rien à faire.',
  },
  FILLER: {
    found: 'La cellule disait « rien » avec un signe : elle est lue comme vide.',
    repair: 'Rien à faire. À la source : laissez la cellule vide.',
  },
  MASKED: {
    found: 'La valeur est masquée : elle n’est pas reprise.',
    repair: 'Demandez la vraie valeur à la source, ou laissez la cellule vide.',
  },
  DATE_FORMAT: {
    found: 'La date est réécrite : année, mois, jour.',
    repair: 'Rien à faire.',
  },
  DATE_MONTH_FIRST: {
    found: 'La date n’a de sens qu’avec le mois en premier : elle est lue ainsi.',
    repair: 'Vérifiez la date. À la source : écrivez le jour d’abord.',
  },
  DATE_FUTURE: {
    found: 'La date est dans le futur : elle n’est pas reprise.',
    repair: 'Corrigez la date dans le fichier.',
  },
  DATE_UNREADABLE: {
    found: 'Aucune date n’est lisible ici.',
    repair: 'Écrivez la date comme 24/11/2026.',
  },
  DATE_FROM_FILE_NAME: {
    found: 'La ligne n’a pas de date : celle du nom du fichier est prise.',
    repair: 'Rien à faire. À la source : ajoutez une date de mise à jour par lieu.',
  },
  DATE_MISSING: {
    found: 'La ligne n’a pas de date : le lieu est considéré comme jamais vérifié.',
    repair: 'Ajoutez une date de mise à jour par lieu, ou faites vérifier le lieu.',
  },
  PHONE_FORMAT: {
    found: 'Le numéro de téléphone est réécrit de façon uniforme.',
    repair: 'Rien à faire.',
  },
  PHONE_LEADING_ZERO: {
    found: 'Le tableur avait retiré le zéro du début du numéro : il est remis.',
    repair: 'Rien à faire. À la source : mettez la colonne au format « Texte ».',
  },
  PHONE_OVERSEAS: {
    found: 'Le numéro d’outre-mer reçoit son propre indicatif.',
    repair: 'Rien à faire.',
  },
  PHONE_REMARK: {
    found: 'Des mots accompagnaient le numéro : ils sont retirés.',
    repair: 'Rien à faire. À la source : mettez les remarques dans une autre colonne.',
  },
  PHONE_SEVERAL: {
    found: 'La cellule contient plusieurs numéros : le premier devient le numéro principal.',
    repair: 'Vérifiez que le premier numéro est bien celui à appeler.',
  },
  PHONE_UNASSIGNED: {
    found: 'Ce numéro n’est dans aucune tranche attribuée.',
    repair: 'Appelez pour vérifier, puis corrigez le fichier.',
  },
  PHONE_PLACEHOLDER: {
    found: 'Le numéro est fait de zéros : il n’est pas repris.',
    repair: 'Indiquez le vrai numéro, ou laissez la cellule vide.',
  },
  PHONE_UNREADABLE: {
    found: 'Aucun numéro de téléphone n’est lisible ici.',
    repair: 'Écrivez un seul numéro à dix chiffres.',
  },
  EMAIL_SPELLING: {
    found: 'Une petite faute dans l’adresse électronique est corrigée.',
    repair: 'Rien à faire.',
  },
  EMAIL_UNREADABLE: {
    found: 'Aucune adresse électronique n’est lisible ici.',
    repair: 'Écrivez une adresse comme accueil@commune.fr.',
  },
  WEB_SCHEME_MISSING: {
    found: 'Le début de l’adresse web manquait : il est ajouté.',
    repair: 'Rien à faire.',
  },
  WEB_SPELLING: {
    found: 'Une petite faute dans l’adresse web est corrigée.',
    repair: 'Rien à faire.',
  },
  WEB_UNREADABLE: {
    found: 'Aucune adresse web n’est lisible ici.',
    repair: 'Copiez l’adresse depuis le navigateur.',
  },
  SIRET_SPELLING: {
    found: 'Les espaces du SIRET sont retirés.',
    repair: 'Rien à faire.',
  },
  SIRET_LEADING_ZERO: {
    found: 'Le tableur avait retiré le zéro du début du SIRET : il est remis.',
    repair: 'Rien à faire. À la source : mettez la colonne au format « Texte ».',
  },
  PIVOT_OF_ZEROS: {
    found: 'L’identifiant n’est fait que de zéros : il est lu comme vide.',
    repair: 'Rien à faire.',
  },
  SIRET_MANGLED: {
    found: 'Le tableur a arrondi le SIRET : il n’est pas repris.',
    repair: 'Retapez le SIRET dans une colonne au format « Texte ».',
  },
  SIRET_CHECK_DIGIT: {
    found: 'Le SIRET contient une faute de frappe : il n’est pas repris.',
    repair: 'Vérifiez-le sur annuaire-entreprises.data.gouv.fr.',
  },
  PIVOT_UNREADABLE: {
    found: 'Ce n’est ni un SIRET ni un numéro d’association.',
    repair: 'Écrivez les quatorze chiffres du SIRET, ou laissez la cellule vide.',
  },
  POSTCODE_LEADING_ZERO: {
    found: 'Le tableur avait retiré le zéro du début du code postal : il est remis.',
    repair: 'Rien à faire.',
  },
  POSTCODE_OF_COMMUNE: {
    found: 'Le code postal est celui de la commune, à la place d’un CEDEX ou d’une cellule vide.',
    repair: 'Rien à faire.',
  },
  POSTCODE_ELSEWHERE: {
    found: 'La commune n’a pas ce code postal.',
    repair: 'Vérifiez la commune et le code postal.',
  },
  POSTCODE_UNREADABLE: {
    found: 'Aucun code postal n’est lisible ici : celui de la commune est pris.',
    repair: 'Écrivez cinq chiffres.',
  },
  ADDRESS_SPLIT: {
    found: 'Le code postal et la commune sont sortis de l’adresse.',
    repair: 'Rien à faire.',
  },
  ADDRESS_MISSING: {
    found: 'L’adresse manque : on ne sait pas où est le lieu dans la commune.',
    repair: 'Ajoutez au moins la rue ou le nom du bâtiment.',
  },
  COMMUNE_CODE_LEADING_ZERO: {
    found: 'Le tableur avait retiré le zéro du début du code de la commune : il est remis.',
    repair: 'Rien à faire.',
  },
  COMMUNE_RETIRED: {
    found: 'La commune a fusionné : la commune d’aujourd’hui est prise.',
    repair: 'Rien à faire.',
  },
  COMMUNE_ARRONDISSEMENT: {
    found: 'C’est un arrondissement : la commune entière est prise.',
    repair: 'Rien à faire.',
  },
  COMMUNE_BY_NAME: {
    found: 'La commune est reconnue par son nom, que nulle autre ne porte dans le département.',
    repair: 'Rien à faire.',
  },
  COMMUNE_BY_BEGINNING: {
    found: 'La commune est reconnue par le début de son nom et son code postal.',
    repair: 'Vérifiez que c’est la bonne commune.',
  },
  PLACE_UNKNOWN: {
    found: 'Ce service dépend d’un lieu que l’annuaire ne connaît pas.',
    repair: 'Importez d’abord le fichier des structures de cette source, puis celui-ci de nouveau.',
  },
  COMMUNE_BY_POSTCODE: {
    found: 'La commune est reconnue par son code postal ; le nom écrit est différent.',
    repair: 'Vérifiez le nom de la commune.',
  },
  COMMUNE_CONTRADICTED: {
    found: 'Le code dit une commune, le nom et le code postal une autre : le code est suivi.',
    repair: 'Vérifiez la commune.',
  },
  COMMUNE_AMBIGUOUS: {
    found: 'Plusieurs communes sont possibles.',
    repair: 'Ajoutez le code postal ou le code INSEE de la commune.',
  },
  COMMUNE_UNKNOWN: {
    found: 'Aucune commune ne s’appelle ainsi.',
    repair: 'Vérifiez l’orthographe, ou ajoutez le code postal.',
  },
  COMMUNE_NOT_LOADED: {
    found: 'Cette commune est dans un département qui n’est pas ouvert ici.',
    repair: 'Rien à faire si ce lieu n’est pas dans votre territoire. Sinon, vérifiez la commune.',
  },
  COMPETENCE_UNKNOWN: {
    found: 'Une commune de la compétence n’a pas de code connu : elle est mise de côté.',
    repair: 'Vérifiez ce code INSEE auprès de la source, puis complétez la fiche du lieu.',
  },
  COORDINATE_COMMA: {
    found: 'La virgule des coordonnées est changée en point.',
    repair: 'Rien à faire.',
  },
  COORDINATES_SWAPPED: {
    found: 'La latitude et la longitude étaient inversées : elles sont remises à leur place.',
    repair: 'Rien à faire. Vérifiez l’ordre des colonnes à la source.',
  },
  COORDINATES_FAR: {
    found: 'Le point est trop loin de la commune : le centre de la commune le remplace.',
    repair: 'Corrigez les coordonnées, ou laissez-les vides.',
  },
  COORDINATES_UNREADABLE: {
    found: 'Les coordonnées ne sont pas lisibles : le centre de la commune les remplace.',
    repair: 'Écrivez une latitude et une longitude en degrés, comme 44,84 et -0,58.',
  },
  COORDINATES_MISSING: {
    found: 'Pas de coordonnées : le lieu est placé au centre de la commune.',
    repair: 'Rien d’obligatoire. Avec des coordonnées, le lieu serait bien placé sur la carte.',
  },
  HOURS_FORMAT: {
    found: 'Les horaires par jour sont rassemblés en une seule écriture.',
    repair: 'Rien à faire.',
  },
  HOURS_SPELLING: {
    found: 'Une petite faute d’écriture des horaires est corrigée.',
    repair: 'Rien à faire.',
  },
  HOURS_OVERLAP: {
    found: 'Des horaires d’un même jour se chevauchent : ils sont réunis.',
    repair: 'Vérifiez les horaires de ce jour.',
  },
  HOURS_UNREADABLE: {
    found: 'Les horaires ne sont pas lisibles : ils ne sont pas repris.',
    repair: 'Écrivez-les comme « 9h-12h » dans une colonne par jour.',
  },
  TERM_SPELLING: {
    found: 'Le mot est réécrit comme dans la liste nationale.',
    repair: 'Rien à faire.',
  },
  TERM_TRANSLATED: {
    found: 'Le mot vient d’une autre liste : il est traduit.',
    repair: 'Rien à faire.',
  },
  TERM_WITHOUT_EQUIVALENT: {
    found: 'Le mot est compris, mais la liste nationale n’a pas d’équivalent : il n’est pas repris.',
    repair: 'Rien à faire. Vous pouvez le dire dans la présentation du lieu.',
  },
  TERM_UNKNOWN: {
    found: 'Ce mot n’est pas dans la liste : il n’est pas repris.',
    repair: 'Associez-le à un mot de la liste en important de nouveau, ou corrigez le fichier.',
  },
  EXPORT_GUARD: {
    found: 'Un signe de protection ajouté par notre export est retiré.',
    repair: 'Rien à faire.',
  },
  SUMMARY_LONG: {
    found: 'Le résumé dépasse 280 signes.',
    repair: 'Raccourcissez-le. Il est gardé en entier en attendant.',
  },
} as const;

export default rules;
