/** The file of settings, which holds for its folder and all below it. */
export const CONFIG_NAME = '.rapporteur.yaml';
