// Given names that are ordinary words too: with a capital inside a sentence they are read as names.

export const givenNames = new Set(
  `agung arif ayu bagus bambang bayu bintang budi cahaya cahya citra damar dewi dharma dian eka elang erlangga endang fajar galih ganjar
  guntur harapan hidayat indah indra intan jaya kartika kasih kurnia lestari lintang mawar mega melati mulia mustika nur
  panji perkasa permata pertiwi putra putri rahmat ratna rini sakti santoso sari satria setia slamet susi surya taufik teguh tutut tirta
  utama utami wahyu wibawa wibowo yudha`.split(/\s+/),
);
