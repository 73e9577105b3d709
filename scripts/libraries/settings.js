/*
 * Library of next-generation scripts: settings from ESVs. var settings = require("settings");
 */

/** The text of an ESV. An ESV that is set but blank is as good as none. */
exports.required = function (name) {
  var value = systemEnv.getProperty(name);
  var text = value === null ? "" : value.trim();
  if (text === "") {
    throw new Error("the ESV " + name + " is not set");
  }
  return text;
};

/** An address of the tenant. */
exports.tenantUrl = function (path) {
  return "https://" + exports.required("esv.tenant.env.fqdn") + path;
};
