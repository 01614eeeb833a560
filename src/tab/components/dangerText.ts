/** The colour of red text; each theme gives it its own value. */
export const dangerText = 'var(--colorDangerText)';
