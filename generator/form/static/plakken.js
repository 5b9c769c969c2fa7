export function luister() {}
