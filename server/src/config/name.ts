/** The settings file, which applies to its folder and everything below. */
export const CONFIG_NAME = '.rapporteur.yaml';
