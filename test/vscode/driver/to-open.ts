/** The file in the user's folder that holds the path of the one to open. */
export const TO_OPEN = 'to-open';
